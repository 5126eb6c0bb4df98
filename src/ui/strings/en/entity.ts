import type { EntityType } from '../../../knowledge/schema';

type Dated = 'year' | 'month' | 'day';

const these: Record<EntityType, string> = {
  person: 'this person',
  organization: 'this organization',
  place: 'this place',
  substance: 'this substance',
  term: 'this term',
  law: 'this law',
  event: 'this event',
};

/** What is said about an entity, wherever it is shown. */
export const entity = {
  quote: (text: string): string => `“${text}”`,
  otherNames: 'Other names',
  moreNames: (count: number): string => `+${count}`,
  moreNamesLabel: (count: number): string => `${count} more ${count === 1 ? 'name' : 'names'}`,
  more: 'More',
  asOf: (date: string, _precision: Dated): string => `as of ${date}`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  between: (from: string, until: string): string => (from === until ? from : `${from} – ${until}`),
  moreFacts: (count: number): string => `${count} more ${count === 1 ? 'fact' : 'facts'}`,
  sources: 'Sources',
  moreSources: (count: number): string => `${count} more ${count === 1 ? 'source' : 'sources'}`,
  sourceNumber: (number: number, title: string): string => `Source ${number}: ${title} (opens in a new tab)`,
  opensTab: '(opens in a new tab)',
  timeline: 'Timeline',
  onlyIn: 'Not yet in English',
  nothingMore: 'Nothing more is known of it here yet.',
  goTo: (first: number, last: number, count: number): string =>
    first === last ? `Go to mention ${first} of ${count}` : `Go to mentions ${first} to ${last} of ${count}`,
  reviewed: (date: string): string => `Reviewed ${date}`,
  inThisArticle: 'In this article',
  connections: 'Connections',
  strip: (count: number, present: number | null): string =>
    present === null
      ? `Named ${count === 1 ? 'once' : `${count} times`} along the article`
      : `Mention ${present + 1} of ${count} along the article`,
  reasons: {
    these,
    name: (name: string, thisOne: string): string => `Marked because ${name} is a full name of ${thisOne}.`,
    pattern: (name: string, intro: string): string =>
      `Marked because the article introduces ${name} as an alias: ${intro}.`,
    patternOnly: (name: string): string => `Marked because the article introduces ${name} as an alias.`,
    surname: (name: string, full: string): string =>
      `Marked because the article gives the whole name, ${full}; ${name} is the surname.`,
    surnameOnly: (name: string): string => `Marked because ${name} is the surname of a person named in this article.`,
    context: (name: string, thisOne: string, clauses: string): string =>
      `${name} alone could be something else. Marked as ${thisOne} because the article ${clauses}.`,
    introduced: (words: string): string => `introduces it: ${words}`,
    named: (words: string): string => `also says ${words}`,
    related: (words: string): string => `names the related ${words}`,
    word: (words: string, count: number): string => `has the ${count === 1 ? 'word' : 'words'} ${words} near it`,
  },
  moreTies: (count: number): string => `${count} more`,
};
