/** A pack's version is what it says: equal content has equal versions, on every machine. */
import { createHash } from 'node:crypto';
import { PACK_FORMAT, type Pack } from '../../knowledge/schema';

const VERSION_CHARS = 12;

/** JSON with every object's fields in alphabetical order and no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A pack with its entities in the order of their ids and its version: the start of the SHA-256 of the rest. */
export function withContentVersion(content: Omit<Pack, 'format' | 'version'>): Pack {
  const entities = content.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const hash = createHash('sha256').update(canonicalJson({ ...content, format: PACK_FORMAT, entities }));
  const { id, name, licence, languages, sources } = content;
  const version = hash.digest('hex').slice(0, VERSION_CHARS);
  return { format: PACK_FORMAT, id, version, name, licence, languages, ...(sources && { sources }), entities };
}
