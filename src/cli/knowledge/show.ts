/** An entity in the terminal, in the order in which its card reads. */
import type { Dossier } from '../../knowledge/dossier';
import { RELATION_KINDS, RELATIONS, type RelationKind } from '../../knowledge/relations';
import type { Entity, Language } from '../../knowledge/schema';
import { wrap } from './table';

const WORDS = {
  en: { also: 'also', asOf: 'as of', since: 'since', until: 'until', sources: 'Sources', reviewed: 'Reviewed' },
  es: { also: 'también', asOf: 'dato de', since: 'desde', until: 'hasta', sources: 'Fuentes', reviewed: 'Revisado' },
} as const;

function period(since: string | undefined, until: string | undefined, language: Language): string {
  const words = WORDS[language];
  const parts = [since && `${words.since} ${since}`, until && `${words.until} ${until}`].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function otherNames(entity: Entity, language: Language): string[] {
  const shown = entity.names.filter(({ shown, lang }) => shown !== false && (lang === undefined || lang === language));
  return [...new Set(shown.map(({ text }) => text))].filter((text) => text !== entity.name[language]);
}

/** Both ends' relations, the weightiest kinds first, as on the card. */
function relationLines({ entity, inverse, labels }: Dossier, language: Language, cite: (id: string) => string) {
  const name = (id: string) => labels[id]?.name[language] ?? id;
  const own = entity.relations.map(({ kind, to, from, until, source }) => {
    const verb = RELATIONS[kind][until === undefined ? 'now' : 'past'][language];
    return { kind, line: `${verb} ${name(to)}${period(from, until, language)} ${cite(source)}` };
  });
  const others = inverse.map(({ kind, from, since, until }) => {
    const verb = RELATIONS[kind][until === undefined ? 'inverse' : 'inversePast'][language];
    return { kind, line: `${verb} ${name(from)}${period(since, until, language)}` };
  });
  const rank = ({ kind }: { kind: RelationKind }) => RELATION_KINDS.indexOf(kind);
  return [...own, ...others].sort((a, b) => rank(a) - rank(b)).map(({ line }) => wrap(line, '  · '));
}

function seriesLines(entity: Entity, language: Language, cite: (id: string) => string): string[] {
  return (entity.series ?? []).flatMap(({ label, unit, points }) => [
    `${label[language]} (${unit[language]})`,
    ...points.map(({ date, value, owner, source, method }) =>
      wrap(`${value} ${owner} ${cite(source)} ${method?.[language] ?? ''}`.trim(), `  ${date.padEnd(10)}  `),
    ),
  ]);
}

/** The card of an entity as text, in one language. */
export function showEntity(dossier: Dossier, language: Language): string {
  const { entity } = dossier;
  const words = WORDS[language];
  const cite = (id: string) => `[${entity.sources.findIndex((source) => source.id === id) + 1}]`;
  const also = otherNames(entity, language);
  const blocks: string[][] = [
    [
      `${entity.kind[language]} · ${language}`,
      entity.name[language],
      ...(also.length === 0 ? [] : [wrap(`${words.also} ${also.join(' · ')}`)]),
    ],
    [wrap(entity.summary[language])],
    entity.facts.flatMap(({ label, claims }) => [
      label[language],
      ...claims.map(({ value, asOf, source }) =>
        wrap(`${value[language]} (${words.asOf} ${asOf}) ${cite(source)}`, '  · '),
      ),
    ]),
    entity.place ? [`${entity.place.lat}, ${entity.place.lon}`] : [],
    entity.timeline.map(({ date, text, source }) =>
      wrap(`${text[language]} ${cite(source)}`, `  ${date.padEnd(10)}  `),
    ),
    seriesLines(entity, language, cite),
    relationLines(dossier, language, cite),
    [
      words.sources,
      ...entity.sources.map(({ title, publisher, date, url }, n) =>
        wrap(`${title}. ${publisher}${date ? `, ${date}` : ''}. ${url}`, `  [${n + 1}] `),
      ),
      `${words.reviewed} ${entity.reviewed}`,
    ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
