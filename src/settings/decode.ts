/** Settings from outside (the browser's storage, a message) turned into `Settings`, field by field. */
import * as v from 'valibot';
import { migrate } from './migrations';
import { type Correction, DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, type SiteRule } from './settings';
import { hostKey } from './site';

/** The longest rest before a card opens: beyond it a reader would think that nothing is there. */
export const MAX_OPEN_DELAY_MS = 2000;
/** More sites, known entities or corrections than anybody makes by hand; a list beyond it is a mistake or an attack. */
const MOST_ENTRIES = 10_000;

const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253), v.transform(hostKey));
const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const entity = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));

/** Leaves out members that are there with the value `undefined`, which Firefox's messages keep and Chromium's drop. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

const siteRuleSchema = v.pipe(
  v.object({ names: v.optional(v.boolean()), paintNotes: v.optional(v.boolean()) }),
  v.transform((rule): SiteRule => defined(rule)),
);

const correctionSchema = v.pipe(
  v.object({
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    entity,
    site: v.optional(host),
    page: v.optional(address),
  }),
  v.transform((correction): Correction => defined(correction)),
);

const FIELDS = {
  enabled: v.boolean(),
  language: v.picklist(['auto', 'en', 'es']),
  pages: v.picklist(['articles', 'every', 'asked']),
  marks: v.picklist(['all', 'first', 'none']),
  openDelayMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_OPEN_DELAY_MS)),
  markStyle: v.picklist(['dotted', 'solid', 'tint']),
  opensOn: v.picklist(['hover', 'click']),
  selectionBar: v.boolean(),
  noteColour: v.picklist(['yellow', 'green', 'blue', 'pink']),
  badge: v.boolean(),
  pausedUntil: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  packsOff: v.pipe(v.array(entity), v.maxLength(MOST_ENTRIES)),
  sites: v.pipe(v.record(host, siteRuleSchema), v.maxEntries(MOST_ENTRIES)),
  known: v.pipe(v.array(entity), v.maxLength(MOST_ENTRIES)),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(MOST_ENTRIES)),
};

const wholeSchema = v.object(FIELDS);
const anyOfThem = v.partial(wholeSchema);
const withDefaults = v.object({
  enabled: v.fallback(FIELDS.enabled, DEFAULT_SETTINGS.enabled),
  language: v.fallback(FIELDS.language, DEFAULT_SETTINGS.language),
  pages: v.fallback(FIELDS.pages, DEFAULT_SETTINGS.pages),
  marks: v.fallback(FIELDS.marks, DEFAULT_SETTINGS.marks),
  openDelayMs: v.fallback(FIELDS.openDelayMs, DEFAULT_SETTINGS.openDelayMs),
  markStyle: v.fallback(FIELDS.markStyle, DEFAULT_SETTINGS.markStyle),
  opensOn: v.fallback(FIELDS.opensOn, DEFAULT_SETTINGS.opensOn),
  selectionBar: v.fallback(FIELDS.selectionBar, DEFAULT_SETTINGS.selectionBar),
  noteColour: v.fallback(FIELDS.noteColour, DEFAULT_SETTINGS.noteColour),
  badge: v.fallback(FIELDS.badge, DEFAULT_SETTINGS.badge),
  pausedUntil: v.fallback(FIELDS.pausedUntil, DEFAULT_SETTINGS.pausedUntil),
  packsOff: v.fallback(FIELDS.packsOff, []),
  sites: v.fallback(FIELDS.sites, {}),
  known: v.fallback(FIELDS.known, []),
  corrections: v.fallback(FIELDS.corrections, []),
});
const { sites: _sites, ...changeable } = FIELDS;
const patchSchema = v.partial(v.strictObject(changeable));

/** What may be changed without naming a site. */
export type SettingsPatch = Partial<Omit<Settings, 'version' | 'sites'>>;

/** `problems` says, a sentence each, what of the stored value was not understood and was replaced by its default. */
export type DecodedSettings = { settings: Settings; problems: string[] };

const inWords = (issues: readonly v.BaseIssue<unknown>[]): string[] =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`);

/**
 * Reads stored settings. Nothing stored gives the defaults; a field that is missing or not understood gets its default
 * and the others stay; what is no settings at all, or of a later version, gives the defaults whole.
 */
export function decodeSettings(stored: unknown): DecodedSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  const fields = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!fields.success) return { settings: DEFAULT_SETTINGS, problems: ['settings: expected an object'] };
  const migrated = migrate(fields.output);
  if (migrated === null) {
    const problem = `version: expected up to ${SETTINGS_VERSION}, found ${JSON.stringify(fields.output.version)}`;
    return { settings: DEFAULT_SETTINGS, problems: [problem] };
  }
  const checked = v.safeParse(anyOfThem, migrated);
  return {
    settings: { version: SETTINGS_VERSION, ...v.parse(withDefaults, migrated) },
    problems: checked.success ? [] : inWords(checked.issues),
  };
}

/**
 * Which parts of what somebody gives as settings are not understood, as paths: `settings` where it is none at all,
 * `version` where it is of a version that is not known here.
 */
export function notUnderstood(given: unknown): string[] {
  const hasVersion = typeof given === 'object' && given !== null && 'version' in given;
  if (!hasVersion) return ['settings'];
  const paths = decodeSettings(given).problems.map((problem) => problem.slice(0, problem.indexOf(':')));
  return [...new Set(paths)];
}

/** A value from a message that is not what the settings take; the message says where and why. */
export class SettingsInputError extends Error {
  override name = 'SettingsInputError';
}

/** Reads a change that a message asks for. Throws `SettingsInputError`: a change is made whole or not at all. */
export function decodeSettingsPatch(input: unknown): SettingsPatch {
  const patch = v.safeParse(patchSchema, input);
  if (!patch.success) throw new SettingsInputError(`Not a change of the settings: ${inWords(patch.issues).join('; ')}`);
  return defined(patch.output);
}

/** Reads a site and its rule from a message. Throws `SettingsInputError`. */
export function decodeSiteChange(input: unknown): { host: string; rule: SiteRule } {
  const change = v.safeParse(v.object({ host, rule: siteRuleSchema }), input);
  if (!change.success) throw new SettingsInputError(`Not a rule for a site: ${inWords(change.issues).join('; ')}`);
  return change.output;
}

/** Reads settings that are to stand in place of all others, such as from a file. Throws `SettingsInputError`. */
export function decodeWholeSettings(input: unknown): Settings {
  const { settings, problems } = decodeSettings(input ?? 'nothing');
  if (problems.length > 0) throw new SettingsInputError(problems.join('; '));
  return settings;
}
