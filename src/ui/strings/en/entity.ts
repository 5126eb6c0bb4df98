type Dated = 'year' | 'month' | 'day';

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
  map: 'Map',
  numbers: 'Numbers and sources',
  notDrawn: 'Something could not be drawn here. To try again, close this and open it.',
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
  moreTies: (count: number): string => `${count} more`,
  notThis: 'Not this one',
  notThisLabel: (name: string): string => `Not ${name}`,
};
