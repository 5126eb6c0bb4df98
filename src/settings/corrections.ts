/** The reader's words on names and entities, put into the settings and taken out again. Pure. */
import type { Correction, Settings } from './settings';

/** As many as the settings hold: the oldest give way. */
const MOST_KEPT = 10_000;

/** The settings with a correction added; the same one stands once. */
export function withCorrection(settings: Settings, correction: Correction): Settings {
  const { corrections } = withoutCorrection(settings, correction);
  return { ...settings, corrections: [...corrections, correction].slice(-MOST_KEPT) };
}

/** The settings without a correction. */
export function withoutCorrection(settings: Settings, correction: Correction): Settings {
  return { ...settings, corrections: settings.corrections.filter((other) => !isSame(other, correction)) };
}

/** The settings with an entity known (true), or no longer. */
export function withKnown(settings: Settings, entity: string, known: boolean): Settings {
  const others = settings.known.filter((other) => other !== entity);
  return { ...settings, known: known ? [...others, entity].slice(-MOST_KEPT) : others };
}

function isSame(one: Correction, other: Correction): boolean {
  return (
    one.name.toLowerCase() === other.name.toLowerCase() &&
    one.entity === other.entity &&
    one.site === other.site &&
    one.page === other.page
  );
}
