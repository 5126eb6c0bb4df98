/**
 * The border where foreign data becomes knowledge: files of the bundled pack, a desk's own pack. Inside, the types are
 * trusted. All or nothing: a document with one issue is refused, and every issue is named, up to a bound.
 */
import * as v from 'valibot';
import { DecodeError, type DecodeIssue, type PathKey } from './errors';
import { explain } from './explain';
import { overLimit, PACK_LIMITS, type PackLimits } from './limits';
import { type Entity, entitySchema, type Pack, packSchema, type Source, sourceSchema } from './schema';

/** Beyond this nobody reads on, and a hostile document could make millions. */
export const ISSUES_MOST = 100;

const { id, name, licence, languages } = packSchema.entries;
const headSchema = v.strictObject({ ...packSchema.entries, entities: v.array(v.unknown()) });
export const folderHeadSchema = v.strictObject({ id, name, licence, languages });
export const folderSourcesSchema = v.array(sourceSchema);

/** What the author of a folder writes in pack.yaml; format and version are added when it is compiled. */
export type PackHead = v.InferOutput<typeof folderHeadSchema>;

type Decoded<T> = { kind: 'ok'; value: T } | { kind: 'bad'; issues: DecodeIssue[] };

function decodeWith<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  base: readonly PathKey[] = [],
  shape: unknown = schema,
): Decoded<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { kind: 'ok', value: result.output };
  return { kind: 'bad', issues: result.issues.slice(0, ISSUES_MOST).map((issue) => explain(issue, shape, base)) };
}

function orThrow<T>(what: string, decoded: Decoded<T>): T {
  if (decoded.kind === 'bad') throw new DecodeError(what, decoded.issues);
  return decoded.value;
}

/** An entity, or a `DecodeError`. */
export function decodeEntity(value: unknown): Entity {
  return orThrow('The entity', decodeWith(entitySchema, value));
}

/** The contents of a folder's pack.yaml, or a `DecodeError`. */
export function decodePackHead(value: unknown): PackHead {
  return orThrow('pack.yaml', decodeWith(folderHeadSchema, value));
}

/** The contents of a folder's sources.yaml, or a `DecodeError`. */
export function decodeSources(value: unknown): Source[] {
  return orThrow('sources.yaml', decodeWith(folderSourcesSchema, value));
}

/** A whole pack as one document, or a `DecodeError`. References inside it are `check.ts`'s business. */
export function decodePack(value: unknown, limits: PackLimits = PACK_LIMITS): Pack {
  const steps = decodingPack(value, limits);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** So many entities take a few milliseconds: whoever decodes beside other work lets that through between two slices. */
const SLICE = 25;

/** The same in slices: between two of them whoever drives it may do something else. */
export function* decodingPack(value: unknown, limits: PackLimits = PACK_LIMITS): Generator<undefined, Pack> {
  const tooMuch = overLimit(value, limits);
  if (tooMuch) throw new DecodeError('The pack', [tooMuch]);
  const head = orThrow('The pack', decodeWith(headSchema, value, [], packSchema));
  const issues: DecodeIssue[] = [];
  const entities: Entity[] = [];
  // One at a time, so that a document full of mistakes stops early.
  for (const [index, item] of head.entities.entries()) {
    const decoded = decodeWith(entitySchema, item, ['entities', index]);
    if (decoded.kind === 'ok') entities.push(decoded.value);
    else issues.push(...decoded.issues);
    if (issues.length >= ISSUES_MOST) break;
    if (index % SLICE === SLICE - 1) yield;
  }
  if (issues.length > 0) throw new DecodeError('The pack', issues.slice(0, ISSUES_MOST));
  return { ...head, entities };
}
