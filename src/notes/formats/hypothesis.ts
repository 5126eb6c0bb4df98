/** Annotations of Hypothesis: its client's export lists them under `annotations`, an answer of its search under `rows`. */
import {
  adopt,
  type Fields,
  type ForeignPosition,
  type ForeignQuote,
  isFields,
  isWebAddress,
  listOf,
  readAll,
  textOr,
  Unfit,
  utcTime,
} from './foreign';
import type { ImportedNote } from './format';
import type { Misfit } from './json';
import type { Path } from './places';

/** Whether a parsed file is one or the other. */
export function isHypothesis(file: unknown): file is Fields {
  if (!isFields(file)) return false;
  if (Array.isArray(file.annotations)) return 'export_date' in file || 'client_version' in file;
  return Array.isArray(file.rows) && 'total' in file;
}

/** The annotations of a parsed file. Replies, and what is on no page that can be opened, are skipped. */
export function fromHypothesis(file: Fields, now: string): { notes: ImportedNote[]; skipped: number } | Misfit {
  const list = Array.isArray(file.annotations) ? 'annotations' : 'rows';
  return readAll(
    listOf(file[list]),
    (index) => [list, index],
    (item) => read(item, now),
  );
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The W3C selectors in a list, at a path; other kinds (ranges, pages of a PDF) are of no use to us. */
export function selectorsIn(
  given: unknown,
  path: Path,
): { quote: ForeignQuote | null; position: ForeignPosition | null } {
  let quote: ForeignQuote | null = null;
  let position: ForeignPosition | null = null;
  const isList = Array.isArray(given);
  for (const [index, selector] of listOf(given).entries()) {
    const at = isList ? [...path, index] : path;
    if (!isFields(selector)) continue;
    if (selector.type === 'TextQuoteSelector') {
      if (typeof selector.exact !== 'string') throw new Unfit([...at, 'exact'], 'expected the words of the quote');
      const prefix = textOr(selector.prefix, [...at, 'prefix']);
      const suffix = textOr(selector.suffix, [...at, 'suffix']);
      quote ??= { exact: selector.exact, prefix, suffix, path: [...at, 'exact'] };
    } else if (selector.type === 'TextPositionSelector') {
      const { start, end } = selector;
      if (!isNumber(start)) throw new Unfit([...at, 'start'], 'expected a position from 0');
      if (!isNumber(end) || end < start) throw new Unfit([...at, 'end'], 'expected a position from the start on');
      position ??= { start, end };
    }
    const inner = selectorsIn(selector.refinedBy, [...at, 'refinedBy']);
    quote ??= inner.quote;
    position ??= inner.position;
  }
  return { quote, position };
}

function tagsOf(given: unknown): string[] {
  return listOf(given).map((tag, index) => textOr(tag, ['tags', index]));
}

function read(item: unknown, now: string): ImportedNote | null {
  if (!isFields(item)) throw new Unfit([], 'expected an annotation');
  if (listOf(item.references).length > 0) return null;
  const url = textOr(item.uri, ['uri']);
  if (url === '') throw new Unfit(['uri'], 'expected the address of a page');
  if (!isWebAddress(url)) return null;
  const [target] = listOf(item.target);
  const found = selectorsIn(isFields(target) ? target.selector : null, ['target', 0, 'selector']);
  const document = isFields(item.document) ? item.document : {};
  const [title] = listOf(document.title);
  const created = utcTime(item.created, ['created'], now);
  return adopt(
    {
      ...found,
      url,
      title: textOr(title, ['document', 'title', 0]),
      comment: textOr(item.text, ['text']).trim(),
      tags: tagsOf(item.tags),
      created,
      modified: utcTime(item.updated, ['updated'], created),
    },
    { quote: found.quote?.path ?? ['target'], comment: ['text'], tags: ['tags'], url: ['uri'] },
  );
}
