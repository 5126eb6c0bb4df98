/** How large a pack may be that somebody else made: checked before anything else looks at it. */
import { type DecodeIssue, formatPath, type PathKey } from './errors';
import { type Phrase, phrase } from './phrases';

export type PackLimits = {
  /** Of the document as a file; whoever reads the file asks before parsing it. */
  bytes: number;
  entities: number;
  /** Items in any one list of an entity. */
  list: number;
  /** UTF-16 code units of all texts together. */
  characters: number;
  depth: number;
};

/**
 * Far above what a desk writes (the bundled pack has under a hundred entities), low enough that a hostile document
 * costs a moment and not the browser. The schema itself is 7 levels deep.
 */
export const PACK_LIMITS: PackLimits = {
  bytes: 32 * 1024 * 1024,
  entities: 50_000,
  list: 1_000,
  characters: 24 * 1024 * 1024,
  depth: 12,
};

/** What every object has already: an id like it would mean something else wherever something is looked up by it. */
const TAKEN_ID = 'constructor';

/** The first limit that a parsed document breaks, or null. */
export function overLimit(document: unknown, limits: PackLimits = PACK_LIMITS): DecodeIssue | null {
  const waiting: { value: unknown; at: PathKey[] }[] = [{ value: document, at: [] }];
  let characters = 0;
  const over = (at: PathKey[], expected: Phrase, received: Phrase): DecodeIssue => ({
    at,
    on: 'value',
    path: formatPath(at),
    expected,
    received,
    remedy: phrase('split-or-smaller'),
  });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, at } = next;
    if (typeof value === 'string') {
      characters += value.length;
      const most = limits.characters;
      if (characters > most) return over(at, phrase('most-characters', { most }), phrase('more'));
    } else if (typeof value === 'object' && value !== null) {
      const { depth } = limits;
      if (at.length >= depth) return over(at, phrase('most-levels', { most: depth }), phrase('more'));
      const isEntities = at.length === 1 && at[0] === 'entities';
      const most = isEntities ? limits.entities : limits.list;
      const keys: PathKey[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
      if (keys.length > most) {
        const expected = phrase(isEntities ? 'most-entities' : 'most-items', { most });
        return over(at, expected, phrase('verbatim', { text: keys.length }));
      }
      if ((value as { id?: unknown }).id === TAKEN_ID) return takenId([...at, 'id']);
      for (const key of keys) waiting.push({ value: (value as Record<PathKey, unknown>)[key], at: [...at, key] });
    }
  }
  return null;
}

function takenId(at: PathKey[]): DecodeIssue {
  const expected = phrase('another-id', { id: TAKEN_ID });
  const received = phrase('verbatim', { text: TAKEN_ID });
  return { at, on: 'value', path: formatPath(at), expected, received, remedy: phrase('give-other-id') };
}
