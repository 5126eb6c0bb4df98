/** All that spotting and linking run on as one run of bytes: the lexicon, and behind it the table of entities. */
import type { Knowledge } from './compile';
import { type EntityTable, entitiesOf, packEntities, quietIds } from './entity-table';
import { ownerId } from './lexicon';
import { deserialise, LEXICON_VERSION, serialise } from './lexicon-bytes';
import { type Format, LexiconError, readSections, writeSections } from './sections';

/** Raised with the lexicon's, or when the table changes: kept bytes of another version are compiled again. */
export const KNOWLEDGE_VERSION = 100 * LEXICON_VERSION + 1;

const BYTES = Uint8Array;
const WORDS = Uint32Array;
const FORMAT = {
  what: 'compiled knowledge',
  magic: 0x314e4b47,
  version: KNOWLEDGE_VERSION,
  counts: 1,
  kinds: [BYTES, BYTES, WORDS, WORDS, BYTES, WORDS, WORDS],
} as const satisfies Format<readonly (typeof BYTES | typeof WORDS)[]>;

/** The bytes of compiled knowledge. */
export function serialiseKnowledge({ lexicon, entities }: Knowledge): ArrayBuffer {
  const { kinds, relatedFrom, related, given, givenOf } = packEntities(entities);
  const words = new Uint8Array(serialise(lexicon));
  return writeSections(FORMAT, [given.count], [words, kinds, relatedFrom, related, given.bytes, given.blocks, givenOf]);
}

/** The knowledge that was serialised. Throws `LexiconError` when these bytes cannot be used: compile it again. */
export function deserialiseKnowledge(buffer: ArrayBuffer): Knowledge {
  const { counts, sections } = readSections(FORMAT, new Uint8Array(buffer));
  const [words, kinds, relatedFrom, related, bytes, blocks, givenOf] = sections;
  const lexicon = deserialise(words);
  const given = { count: counts[0] ?? 0, bytes, blocks };
  const table: EntityTable = { kinds, relatedFrom, related, given, givenOf };
  check(table, lexicon.owners.count);
  const idOf = (owner: number): string => ownerId(lexicon, owner);
  return { lexicon, entities: entitiesOf(table, idOf), quiet: quietIds(table, idOf) };
}

/** Whether the parts fit each other; see `check` of the lexicon. */
function check({ kinds, relatedFrom, related, givenOf }: EntityTable, owners: number): void {
  const entities = kinds.length;
  const fits =
    entities <= owners &&
    relatedFrom.length === entities + 1 &&
    givenOf.length === entities &&
    relatedFrom[0] === 0 &&
    relatedFrom[entities] === related.length;
  if (!fits) throw new LexiconError('the parts of the compiled knowledge contradict each other: compile it again');
}
