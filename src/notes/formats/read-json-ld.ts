/** W3C Web Annotations as notes: ours whole, others' as far as notes go. */
import { decodeFields } from '../decode';
import { adopt, type Fields, isFields, isWebAddress, listOf, readAll, textOr, Unfit, utcTime } from './foreign';
import type { ImportedNote } from './format';
import { selectorsIn } from './hypothesis';
import type { Misfit } from './json';
import { CONTEXT, noteOfUrn, OWN_FIELDS } from './json-ld';
import type { Path } from './places';

type Found = { items: readonly unknown[]; at: (index: number) => Path };

const hasType = (value: Fields, type: string): boolean => listOf(value.type).includes(type);
const hasContext = (value: Fields): boolean => listOf(value['@context']).includes(CONTEXT);

/** The annotations of a parsed file, wherever they lie in it; null when it is no such file. */
export function annotationsIn(file: unknown): Found | null {
  if (Array.isArray(file)) {
    const areAll = file.length > 0 && file.every((item) => isFields(item) && hasContext(item));
    return areAll ? { items: file, at: (index) => [index] } : null;
  }
  if (!isFields(file) || !hasContext(file)) return null;
  if (hasType(file, 'AnnotationCollection')) {
    return isFields(file.first)
      ? { items: listOf(file.first.items), at: (index) => ['first', 'items', index] }
      : { items: [], at: () => [] };
  }
  if (hasType(file, 'AnnotationPage')) return { items: listOf(file.items), at: (index) => ['items', index] };
  return { items: [file], at: () => [] };
}

/** Reads annotations. Those about no page that can be opened, or with nothing to keep, are skipped. */
export function fromJsonLd({ items, at }: Found, now: string): { notes: ImportedNote[]; skipped: number } | Misfit {
  return readAll(items, at, (item) => {
    if (!isFields(item)) throw new Unfit([], 'expected an annotation');
    if (!hasType(item, 'Annotation')) throw new Unfit(['type'], 'expected “Annotation”');
    if (item.id !== undefined && !(typeof item.id === 'string' && URL.canParse(item.id))) {
      throw new Unfit(['id'], 'expected one address');
    }
    return OWN_FIELDS in item ? readOwn(item) : readForeign(item, now);
  });
}

type Body = { comment: string[]; tags: string[] };

/** A text without its markup, for a body that says it is HTML. */
const withoutTags = (html: string): string =>
  html
    .replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

function bodyOf({ body, bodyValue }: Fields): Body {
  const found: Body = { comment: [], tags: [] };
  const value = textOr(bodyValue, ['bodyValue']);
  if (value !== '') found.comment.push(value);
  const isList = Array.isArray(body);
  for (const [index, part] of listOf(body).entries()) {
    const path = isList ? ['body', index] : ['body'];
    // An address of something elsewhere: all that can be kept of it.
    if (typeof part === 'string') found.comment.push(part);
    else if (!isFields(part)) throw new Unfit(path, 'expected a body');
    else if (typeof part.value === 'string') {
      const text = part.format === 'text/html' ? withoutTags(part.value) : part.value;
      (listOf(part.purpose).includes('tagging') ? found.tags : found.comment).push(text);
    } else if (isWebAddress(part.id)) found.comment.push(part.id);
  }
  return found;
}

/** One of ours: what the model has words for is taken from there, since another program may have changed it. */
function readOwn(item: Fields): ImportedNote {
  const { comment, tags } = bodyOf(item);
  const own = item[OWN_FIELDS];
  if (!isFields(own)) throw new Unfit([OWN_FIELDS], 'expected the fields of a note');
  const { created, modified } = item;
  const decoded = decodeFields({ ...own, comment: comment.join('\n\n'), tags, created, modified });
  if (decoded.kind === 'wrong') {
    const [first] = decoded.path;
    const isOutside = first === 'created' || first === 'modified';
    const path =
      first === 'comment' || first === 'tags' ? ['body'] : isOutside ? [first] : [OWN_FIELDS, ...decoded.path];
    throw new Unfit(path, decoded.why);
  }
  const id = noteOfUrn(String(item.id));
  return { ...decoded.fields, ...(id !== null && { id }) };
}

function sourceOf(target: Fields): string {
  const { source, id } = target;
  return isFields(source) ? String(source.id ?? '') : String(source ?? id ?? '');
}

function readForeign(item: Fields, now: string): ImportedNote | null {
  const targets = listOf(item.target);
  if (targets.length === 0) throw new Unfit(['target'], 'expected what the annotation is about');
  const isList = Array.isArray(item.target);
  for (const [index, target] of targets.entries()) {
    if (typeof target !== 'string' && !isFields(target)) {
      throw new Unfit(isList ? ['target', index] : ['target'], 'expected an address or a resource');
    }
  }
  const [target] = targets;
  const url = isFields(target) ? sourceOf(target) : String(target);
  const created = utcTime(item.created, ['created'], now);
  const modified = utcTime(item.modified, ['modified'], created);
  const { comment, tags } = bodyOf(item);
  const path = isList ? ['target', 0] : ['target'];
  const found = selectorsIn(isFields(target) ? target.selector : null, [...path, 'selector']);
  if (!isWebAddress(url)) return null;
  return adopt(
    { ...found, url, title: '', comment: comment.join('\n\n').trim(), tags, created, modified },
    { quote: found.quote?.path ?? path, comment: ['body'], tags: ['body'], url: path },
  );
}
