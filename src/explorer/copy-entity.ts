/** An entry as a reader takes it along: plain text and HTML of the same words, every fact with its source. Pure. */
import type { Dossier } from '../knowledge/dossier';
import type { Language } from '../knowledge/schema';
import { citedSources } from '../ui/entity/cited';
import { formatDate, precisionOf } from '../ui/entity/dates';
import { otherNames } from '../ui/entity/names';
import { said } from '../ui/entity/said';
import { tiesOf } from '../ui/entity/ties';
import { byDate } from '../ui/entity/timeline-order';
import { sentenceCase } from '../ui/sentence-case';
import { strings } from '../ui/strings/catalogue';
import type { Copied } from './port';
import { type Block, toHtml, toPlain } from './rich-text';

/** `today`: ISO 8601, said at the end. */
export function copyOfEntity(dossier: Dossier, language: Language, today: string): Copied {
  const { entity } = dossier;
  const t = strings(language);
  const words = t.entity;
  const sources = citedSources(entity);
  const number = (id: string | undefined): string => {
    const source = sources.find((one) => one.id === id);
    return source ? ` [${source.number}]` : '';
  };
  const blocks: Block[] = [
    { kind: 'title', text: said(entity.name, language).text },
    { kind: 'line', text: sentenceCase(said(entity.kind, language).text, language) },
  ];
  const names = otherNames(entity, language, words.quote);
  if (names.length > 0) blocks.push({ kind: 'line', text: `${t.explorer.entry.names}: ${names.join(' · ')}` });
  blocks.push({ kind: 'line', text: said(entity.summary, language).text });
  blocks.push(
    ...list(
      t.explorer.entry.facts,
      entity.facts.flatMap(({ label, claims }) =>
        claims.map(({ value, asOf, source }) => {
          const date = words.asOf(formatDate(asOf, language), precisionOf(asOf));
          return `${said(label, language).text}: ${said(value, language).text} (${date})${number(source)}`;
        }),
      ),
    ),
    ...list(
      words.timeline,
      byDate(entity.timeline).map(
        ({ date, text, source }) => `${formatDate(date, language)}: ${said(text, language).text}${number(source)}`,
      ),
    ),
    ...list(
      words.connections,
      tiesOf(dossier, language).map(
        (group) => `${group.words} ${group.ties.map(({ name, source }) => `${name}${number(source)}`).join(', ')}`,
      ),
    ),
  );
  if (sources.length > 0) blocks.push({ kind: 'heading', text: words.sources });
  for (const { number: at, title, publisher, date, url } of sources) {
    const when = date ? `, ${formatDate(date, language)}` : '';
    blocks.push({ kind: 'source', number: at, title, text: `${publisher}${when}`, url });
  }
  blocks.push({
    kind: 'line',
    text: `${t.explorer.entry.read(formatDate(today, language))} · ${words.reviewed(formatDate(entity.reviewed, language))}`,
  });
  return { text: toPlain(blocks), html: toHtml(blocks) };
}

function list(heading: string, items: string[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'items', items },
      ];
}
