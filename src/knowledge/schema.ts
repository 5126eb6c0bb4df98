/**
 * The shape of a knowledge pack, as code: what authors write, what a reader's own pack must fit, and the types the rest
 * of the program trusts. Decoding is in `decode.ts`, checks across entities in `check.ts`.
 */
import * as v from 'valibot';
import type { PhraseCode } from './phrases';
import { RELATION_KINDS } from './relations';

export const PACK_FORMAT = 1;
export const SUMMARY_MAX_CHARS = 400;

/** What a thing is. The reader sees `kind` ("armed group"), never this. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'substance', 'term', 'law', 'event'] as const;

/**
 * How much a name proves. `strong` links on its own; `weak` only with evidence in the same document; `pattern` only
 * where something introduces it as an alias ("alias X", "camarada X", "comrade X").
 */
export const NAME_CLASSES = ['strong', 'weak', 'pattern'] as const;

/**
 * How a name's letters are compared. Without it, the way the name is written decides: up to five letters all in
 * capitals match only capitals, a capitalised word only a capitalised one, a lower-case word either.
 * `exact`: as written (or in a passage all in capitals); `any`: in any case.
 */
export const NAME_CASES = ['exact', 'any'] as const;

/** What the validator says is the code of a sentence, which `explain.ts` takes up. */
const said = (code: PhraseCode): string => code;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(said('write-or-leave-out')), v.maxLength(most));

/** A text in both of the interface's languages; both are written, neither is a stand-in for the other. */
export const localised = (most: number) => v.strictObject({ en: text(most), es: text(most) });

export const entityId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, said('as-id')), v.maxLength(80));

/** ISO 8601 calendar date, reduced precision allowed: `2013`, `2013-08`, `2013-08-11`. */
export const partialDate = v.pipe(
  v.string(said('quote-date')),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, said('as-date')),
);

const httpsUrl = v.pipe(
  v.string(),
  v.url(said('use-whole-address')),
  v.startsWith('https://', said('use-https')),
  v.maxLength(600),
);

/** The id of one of the entity's own `sources`, or of the pack's. */
const sourceRef = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, said('as-source')), v.maxLength(60));

export const nameSchema = v.strictObject({
  text: text(200),
  /** BCP 47 language of the form, where it is of one language only. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, said('as-language')))),
  class: v.picklist(NAME_CLASSES),
  case: v.optional(v.picklist(NAME_CASES)),
  /** Since when it is used, for names that replaced others. */
  since: v.optional(partialDate),
  /** `false` keeps a misprint or an index form out of the card's list of other names; it is matched all the same. */
  shown: v.optional(v.boolean()),
});

export const sourceSchema = v.strictObject({
  id: sourceRef,
  title: text(300),
  publisher: text(120),
  /** When it was published; left out where the source does not say. */
  date: v.optional(partialDate),
  url: httpsUrl,
});

export const claimSchema = v.strictObject({ value: localised(300), asOf: partialDate, source: sourceRef });

export const entitySchema = v.strictObject({
  id: entityId,
  type: v.picklist(ENTITY_TYPES),
  /** Known to most readers: linked and searchable, but not underlined unless asked. */
  quiet: v.optional(v.boolean()),
  name: localised(120),
  kind: localised(60),
  person: v.optional(v.strictObject({ given: v.array(text(60)), surnames: v.array(text(60)) })),
  names: v.array(nameSchema),
  /** Words that speak for this entity when one of its names could mean something else. */
  context: v.optional(v.array(text(80)), []),
  /**
   * Other owners of its names, not in the pack. A text that contains one of the names blocks exactly there
   * ("El Comercio de Gijón"); any other text speaks against the entity where it stands near ("Colombia"). `why` says who
   * the other owner is, where the text itself does not.
   */
  rivals: v.optional(v.array(v.strictObject({ text: text(120), why: v.optional(localised(160)) })), []),
  summary: localised(SUMMARY_MAX_CHARS),
  facts: v.optional(
    v.array(v.strictObject({ label: localised(60), claims: v.pipe(v.array(claimSchema), v.minLength(1)) })),
    [],
  ),
  timeline: v.optional(v.array(v.strictObject({ date: partialDate, text: localised(240), source: sourceRef })), []),
  relations: v.optional(
    v.array(
      v.strictObject({
        kind: v.picklist(RELATION_KINDS),
        to: entityId,
        from: v.optional(partialDate),
        until: v.optional(partialDate),
        source: sourceRef,
      }),
    ),
    [],
  ),
  place: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  series: v.optional(
    v.array(
      v.strictObject({
        label: localised(80),
        unit: localised(20),
        points: v.pipe(
          v.array(
            v.strictObject({
              date: partialDate,
              value: v.number(),
              /** Who counted. */
              owner: text(80),
              /** Set on the first point counted another way, saying what changed. */
              method: v.optional(localised(160)),
              source: sourceRef,
            }),
          ),
          v.minLength(2),
        ),
      }),
    ),
  ),
  /** Sources of this entity alone; what several cite stands once, in the pack. */
  sources: v.optional(v.array(sourceSchema), []),
  sameAs: v.optional(v.array(httpsUrl), []),
  /** The day somebody last read the entity against its sources. */
  reviewed: partialDate,
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: entityId,
  version: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  name: localised(80),
  licence: text(80),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Sources that any of the entities may cite. */
  sources: v.optional(v.array(sourceSchema)),
  entities: v.array(entitySchema),
});

export type EntityType = (typeof ENTITY_TYPES)[number];
export type NameClass = (typeof NAME_CLASSES)[number];
export type Language = 'en' | 'es';
export type Localised = Record<Language, string>;
export type Entity = v.InferOutput<typeof entitySchema>;
export type Name = v.InferOutput<typeof nameSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Pack = v.InferOutput<typeof packSchema>;
