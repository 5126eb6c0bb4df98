import type { EntityType } from '../../../knowledge/schema';

const these: Record<EntityType, string> = {
  person: 'this person',
  organization: 'this organization',
  place: 'this place',
  substance: 'this substance',
  term: 'this term',
  law: 'this law',
  event: 'this event',
};

/** What the card says and asks when the reader wants to know why, and doubts it. */
export const why = {
  undecided: 'The article does not say which, so Glosa does not choose.',
  notThisWhere: (quoted: string, name: string): string => `${quoted} is not ${name}:`,
  scopes: { here: 'On this page', site: 'On this site', everywhere: 'Everywhere' },
  corrected: {
    here: (quoted: string, name: string): string => `On this page ${quoted} is no longer taken for ${name}.`,
    site: (quoted: string, name: string): string => `On this site ${quoted} is no longer taken for ${name}.`,
    everywhere: (quoted: string, name: string): string => `${quoted} is no longer taken for ${name} anywhere.`,
  },
  know: 'I know this',
  known: (name: string): string => `You know ${name}: not underlined any more.`,
  notKept: 'Not kept: Glosa did not answer, or this is a private window.',
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
};
