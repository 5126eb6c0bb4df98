/** Where the reader is in the explorer, as an address after the #, which can be kept, sent and gone back to. Pure. */
import { ENTITY_TYPES, type EntityType } from '../knowledge/schema';
import { NOTE_SORTS, type NoteFilter, type NoteSort } from '../notes/listing';
import { NOTE_COLOURS } from '../notes/note';

/** What of the notes is listed. */
export type NotesChoice = Pick<NoteFilter, 'text' | 'tag' | 'colour' | 'entity' | 'page'> & { sort?: NoteSort };

export type Route =
  | { kind: 'entries'; type?: EntityType }
  | { kind: 'entity'; id: string }
  | { kind: 'notes'; choice: NotesChoice }
  /** `write`: its editor stands open. */
  | { kind: 'note'; id: string; write?: true }
  /** Whole years, both inclusive. */
  | { kind: 'timeline'; from?: number; until?: number; type?: EntityType }
  | { kind: 'map' }
  | { kind: 'numbers' }
  /** An address that leads nowhere. */
  | { kind: 'nowhere'; path: string };

const YEAR = /^\d{1,4}$/;

/** The place that an address names: `#/entity/ID` and so on; without one, the list of entries. */
export function routeOf(hash: string): Route {
  const address = hash.replace(/^#/, '');
  const [path = '', query = ''] = split(address);
  const nowhere: Route = { kind: 'nowhere', path: address };
  const [, place = '', rawId, ...more] = path.split('/');
  const id = rawId === undefined ? undefined : decoded(rawId);
  if ((path !== '' && !path.startsWith('/')) || more.length > 0 || id === null || id === '') return nowhere;
  const asked = new URLSearchParams(query);
  const type = oneOf(ENTITY_TYPES, asked.get('type'));
  if (id !== undefined) {
    if (place === 'entity') return { kind: 'entity', id };
    if (place === 'notes') return { kind: 'note', id, ...(asked.has('write') && { write: true }) };
    return nowhere;
  }
  switch (place) {
    case '':
      return { kind: 'entries', ...(type && { type }) };
    case 'notes':
      return { kind: 'notes', choice: choiceOf(asked) };
    case 'timeline': {
      const from = yearIn(asked.get('from'));
      const until = yearIn(asked.get('until'));
      return { kind: 'timeline', ...(from && { from }), ...(until && { until }), ...(type && { type }) };
    }
    case 'map':
    case 'numbers':
      return { kind: place };
    default:
      return nowhere;
  }
}

/** The address of a place; `routeOf` gives the place back. */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'entries':
      return `#/${queryOf({ type: route.type })}`;
    case 'entity':
      return `#/entity/${encodeURIComponent(route.id)}`;
    case 'notes':
      return `#/notes${queryOf(route.choice)}`;
    case 'note':
      return `#/notes/${encodeURIComponent(route.id)}${route.write ? '?write' : ''}`;
    case 'timeline':
      return `#/timeline${queryOf({ from: route.from?.toString(), until: route.until?.toString(), type: route.type })}`;
    case 'map':
    case 'numbers':
      return `#/${route.kind}`;
    case 'nowhere':
      return `#${route.path}`;
  }
}

function choiceOf(asked: URLSearchParams): NotesChoice {
  const colour = oneOf(NOTE_COLOURS, asked.get('colour'));
  const sort = oneOf(NOTE_SORTS, asked.get('sort'));
  const [text, tag, entity, page] = ['text', 'tag', 'entity', 'page'].map((key) => asked.get(key));
  return {
    ...(text && { text }),
    ...(tag && { tag }),
    ...(entity && { entity }),
    ...(page && { page }),
    ...(colour && { colour }),
    ...(sort && { sort }),
  };
}

function queryOf(fields: Record<string, string | undefined>): string {
  const said = new URLSearchParams();
  for (const [key, value] of Object.entries(fields)) if (value) said.set(key, value);
  const query = said.toString();
  return query === '' ? '' : `?${query}`;
}

function split(address: string): [string, string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

function yearIn(text: string | null): number | undefined {
  return text !== null && YEAR.test(text) ? Number(text) || undefined : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], asked: string | null): Value | undefined {
  return values.find((value) => value === asked);
}

/** Null for what is no address. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
