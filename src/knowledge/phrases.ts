/**
 * What can be wrong with a pack, and what to do, as sentences by code: a check says which and what is put into it, whoever
 * shows it says it in the reader's language. These are the English ones, which the command line prints.
 */
export const PHRASES = {
  'id-taken': "the id {id} is another entity's",
  'other-id': 'give one of the two another id',
  'id-not-file': 'the id is {id}, the file is {stem}.yaml',
  'rename-file': 'rename the file to {id}.yaml, or correct the id',
  'self-relation': 'a relation to the entity itself',
  'name-other': 'name the other entity, or take it out',
  'no-entity': 'no entity has the id {id}',
  'did-you-mean': 'did you mean {near}?',
  'write-entity': 'write that entity, or take the relation out',
  'begins-at': '{kind} begins at {types}, this is {type}',
  'other-kind-here': 'use another kind, or write it at the other entity',
  'leads-to': '{kind} leads to {types}, {id} is {type}',
  'other-kind': 'use another kind, or another entity',
  'no-source': 'no source of this entity has the id {id}',
  'add-source': 'add it to sources',
  'add-source-or': 'add it to sources, or name one of {ids}',
  'source-twice': 'two sources have the id {id}',
  'other-source-id': 'give one another id',
  'source-in-pack': 'the pack has a source with the id {id} too',
  'take-source-out': 'take this one out, or give it another id',
  'source-unused': 'nothing rests on the source {id}',
  'use-source': 'name it where it is used, or take it out',
  'common-strong': '“{text}” is a common word: as a strong name it would link in any article',
  'make-weak-told': 'make it weak, and add context and rivals',
  'common-weak': '“{text}” is a common word, and nothing tells when it is this entity',
  'add-context': 'add context, or rivals',
  circle: '{kinds} go in a circle: {ids}',
  'take-relation-out': 'take one of these relations out',
  'strong-elsewhere': '“{text}” is a strong name of {owner} too',
  'make-weak': 'make it weak for one of them or for both, so that the text decides',
  'never-found': 'no strong or weak name: it is never found',
  'add-known-name': 'add the name it is known by',
  'wordless-name': 'a name without a letter or a number',
  'take-out': 'take it out',
  'name-twice': 'the name “{text}” is here twice',
  'keep-one': 'keep one of the two',
  'wordless-rival': 'a rival without a letter or a number',
  'rival-own-name': '“{text}” is a name of the entity itself: the name would never link',
  'tell-rival-apart': 'take it out, or write the words by which the other is told apart',
  'rival-twice': 'the rival “{text}” is here twice',
  'no-fact': 'no fact: a card needs one at least, with its source',
  'add-fact': 'add a fact',
  'no-surname': 'which words are the surname is not said',
  'add-person': 'add person: { given: […], surnames: […] }',
  'not-person': 'only a person has given names and surnames',
  'take-person-out': 'take person out, or correct the type',
  'no-coordinates': 'a place without coordinates',
  'add-place': 'add place: { lat: …, lon: … }',
  'not-on-calendar': '{date} is not on the calendar',
  'correct-day': 'correct the day',
  'in-future': '{date} is in the future',
  'correct-date': 'correct the date',
  'ends-first': 'it ends before it begins, {from}',
  'exchange-dates': 'exchange the two dates',
  unread: 'last reviewed {date}, {months} months ago or more',
  'read-again': 'read it against its sources and set the date',
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  substance: 'a substance',
  term: 'a term',
  law: 'a law',
  event: 'an event',
  'file-too-large': 'the file is larger than {megabytes} MB',
  split: 'split the pack',
  'split-or-smaller': 'split the pack, or make it smaller',
  'bundled-id': 'the id {id} is that of the pack which comes with Glosa',
  'own-id': 'give the pack an id of its own',
  'not-json': 'it is not JSON',
  'not-json-at': 'it is no JSON from line {line}, column {column} on',
  'correct-file': 'compile the folder with `npm run knowledge -- compile`, or correct it there',
  expected: 'expected {expected}, received {received}',
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  fields: 'named fields',
  'some-text': 'some text',
  address: 'a whole https address',
  'https-address': 'an address that starts with https://',
  'something-else': 'something else',
  verbatim: '{text}',
  nothing: 'nothing',
  'empty-field': 'an empty field',
  'empty-list': 'an empty list',
  'list-of': 'a list of {count}',
  'these-fields': 'the fields {names}',
  'no-named-field': 'no named field',
  'a-number': '{value} (a number)',
  'a-boolean': '{value} (a boolean)',
  field: 'a field "{name}"',
  'add-field': 'add "{name}"',
  'only-fields': 'only {names}',
  'no-fields': 'no fields',
  'take-field-out': 'take the field out',
  'split-text': 'take the field out; or, where it is part of a text inside { }, put that text between quotes',
  'give-value': 'give it a value, or leave the field out where it is optional',
  'one-of': 'one of {words}',
  'use-one-of': 'use one of these words',
  'at-most': 'at most {quantity}',
  'at-least': 'at least {quantity}',
  character: '{count} character',
  characters: '{count} characters',
  item: '{count} item',
  items: '{count} items',
  'shorten-by': 'shorten it by {quantity}',
  'add-more': 'add {quantity}',
  'number-from': 'a number from {limit}',
  'number-up-to': 'a number up to {limit}',
  'correct-number': 'correct the number',
  'correct-it': 'correct it',
  use: 'use {form}',
  write: 'write {expected}',
  'quote-text': 'write text; a number, a date or true goes between quotes',
  'as-id': 'lower-case words joined by hyphens, such as salt-guild',
  'as-date': 'YYYY, YYYY-MM or YYYY-MM-DD',
  'as-language': 'a language tag, such as es',
  'as-source': 'the id of one of the sources',
  'quote-date': 'write the date between quotes, such as "2013-08"',
  'write-or-leave-out': 'write some text, or leave the field out',
  'use-whole-address': 'use a whole address',
  'use-https': 'use an https address; plain http is not linked',
  'most-characters': 'at most {most} characters in all',
  'most-levels': 'at most {most} levels',
  'most-entities': 'at most {most} entities',
  'most-items': 'at most {most} items',
  more: 'more',
  'another-id': 'another id than {id}',
  'give-other-id': 'give it another id',
  or: ' or ',
  and: ' and ',
} as const;

export type PhraseCode = keyof typeof PHRASES;
export type PhraseWords = Record<PhraseCode, string>;

/** What is put into a sentence; several become a list, `anyOf` with *or* and `allOf` with *and* before the last. */
type Put = string | number | Phrase | { anyOf: readonly (string | Phrase)[] } | { allOf: readonly string[] };

/** A sentence by its code. JSON, so that it can be sent as it is. */
export type Phrase = { code: PhraseCode; put?: Readonly<Record<string, Put>> };

/** A sentence, or a part of one. */
export function phrase(code: PhraseCode, put?: Phrase['put']): Phrase {
  return put ? { code, put } : { code };
}

/** The sentence in a language; in English without `words`. A gap that nothing was given for stays as it is. */
export function worded({ code, put = {} }: Phrase, words: PhraseWords = PHRASES): string {
  return words[code].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = put[name];
    if (value === undefined) return gap;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if ('code' in value) return worded(value, words);
    const [several, last] = 'anyOf' in value ? [value.anyOf, words.or] : [value.allOf, words.and];
    const each = several.map((one) => (typeof one === 'string' ? one : worded(one, words)));
    return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')}${last}${each.at(-1)}`;
  });
}

/** Whether a text is the code of a sentence. */
export function isPhraseCode(text: string): text is PhraseCode {
  return Object.hasOwn(PHRASES, text);
}
