/**
 * What each field of the pack format is for, in one sentence or two: shown by editors through the JSON Schema and by
 * docs/pack-format.md. Every field of the schema has its note here, and no other; a test says so.
 */
const LOCALISED = (what: string, path: string): Record<string, string> => ({
  [path]: what,
  [`${path}.en`]: 'In English.',
  [`${path}.es`]: 'In Spanish: written, not translated word for word.',
});

const SOURCE = (path: string): Record<string, string> => ({
  [`${path}.id`]: 'By which claims name it.',
  [`${path}.title`]: 'As the page has it, shortened if it is long.',
  [`${path}.publisher`]: 'Who answers for it; with a copy, whose text it is and where it was read.',
  [`${path}.date`]: 'When it was published; left out where the source does not say.',
  [`${path}.url`]: 'Where a reader can check it; https only.',
});

/** By path; `[]` stands for any item of a list. */
export const ENTITY_NOTES: Readonly<Record<string, string>> = {
  id: 'Stable name of the entity, the same as the file’s: lower-case words joined by hyphens.',
  type: 'What it is. Decides its colour and what its relations may join; the reader sees `kind`.',
  quiet: 'Known to most readers: linked and found by search, but not underlined unless asked.',
  ...LOCALISED('What readers call it: the short form where the press uses one.', 'name'),
  ...LOCALISED('What it is in a reader’s words, in lower case: armed group, river.', 'kind'),
  person: 'For persons: which words are the surname. After the full name a bare surname means this person.',
  'person.given': 'Given names, in order.',
  'person.surnames': 'Surnames, in order; the first alone is used too.',
  names: 'Forms it is found by, the best first. Surnames, initials, possessives and plurals follow by themselves.',
  'names[].text': 'The form as it is written. Accents, case and quotation marks of the page need not agree.',
  'names[].lang': 'Language of the form, such as `es`, where it is of one language only.',
  'names[].class':
    'What it proves. `strong` links on its own; `weak` only with evidence in the same document; `pattern` only where ' +
    'something introduces it as an alias (alias X, comrade X).',
  'names[].case':
    'How letters are compared. Without it the writing decides: up to five capitals match capitals only, a capitalised ' +
    'word a capitalised one, a lower-case word either. `exact`: as written; `any`: in any case.',
  'names[].since': 'Since when it is used, for a name that replaced another.',
  'names[].shown':
    '`false` keeps a misprint or an index form off the card and out of search; it is matched all the same.',
  context: 'Words that speak for this entity when one of its names could mean something else.',
  rivals: 'Other owners of its names that are not in the pack.',
  'rivals[].text':
    'A text that holds one of the names blocks exactly there (El Comercio de Gijón); any other speaks against the ' +
    'entity where it stands near (Gijón).',
  ...LOCALISED('Who the other owner is, where the text does not say it.', 'rivals[].why'),
  ...LOCALISED(
    'Two to four sentences; the first says who or what it is and stands alone in lists. Accusations are worded as what ' +
      'an authority decided, and when.',
    'summary',
  ),
  facts: 'Dated facts, those a reader wants first at the front.',
  ...LOCALISED('One to three words.', 'facts[].label'),
  'facts[].claims': 'Who says what. Two claims mean that sources disagree, or that it changed; both are shown.',
  ...LOCALISED('The claim itself, worded so that it stands alone.', 'facts[].claims[].value'),
  'facts[].claims[].asOf': 'When it was so, as far as the source says.',
  'facts[].claims[].source': 'The id of a source: of this entity, or of the pack.',
  timeline: 'What happened, when; not what the facts already say.',
  'timeline[].date': 'When it happened.',
  ...LOCALISED('What happened, in the present tense, without a full stop.', 'timeline[].text'),
  'timeline[].source': 'The id of a source.',
  relations: 'What ties it to other entities. Written once, at one end; the other end’s card words it from there.',
  'relations[].kind': 'One of the kinds below; each may join certain types only.',
  'relations[].to': 'The id of the other entity, of this pack or of the bundled one.',
  'relations[].from': 'Since when.',
  'relations[].until': 'Until when; with it the relation is worded in the past.',
  'relations[].source': 'The id of a source.',
  place: 'Where it is on the map, for places and events.',
  'place.lat': 'Degrees north, negative in the south.',
  'place.lon': 'Degrees east, negative in the west.',
  series: 'Numbers over time, drawn as a small chart.',
  ...LOCALISED('What is counted, and where.', 'series[].label'),
  ...LOCALISED('Of the values, short: ha, t.', 'series[].unit'),
  'series[].points': 'At least two, in order of their dates.',
  'series[].points[].date': 'What the value is of.',
  'series[].points[].value': 'The number, without separators.',
  'series[].points[].owner': 'Who counted.',
  ...LOCALISED('On the first point that was counted another way: what changed.', 'series[].points[].method'),
  'series[].points[].source': 'The id of a source.',
  sources: 'Sources of this entity alone; what several entities cite stands once, in the pack’s sources.',
  ...SOURCE('sources[]'),
  sameAs: 'Addresses of the same thing elsewhere, such as on Wikipedia or Wikidata.',
  reviewed: 'The day somebody last read the entity against its sources. After 18 months the check reminds of it.',
};

/** Of a pack as one document, apart from its entities. */
export const PACK_NOTES: Readonly<Record<string, string>> = {
  format: 'The version of this format. Added when a folder is compiled.',
  id: 'Stable name of the pack.',
  version: 'What it says, hashed: equal content has equal versions. Added when a folder is compiled.',
  ...LOCALISED('How the pack is listed.', 'name'),
  licence: 'Under which it may be passed on.',
  languages: 'Languages its texts are in.',
  sources: 'Sources that any of the entities may cite; in a folder, the file sources.yaml.',
  ...SOURCE('sources[]'),
  entities: 'The entities; in a folder, one file each.',
};
