/** Where the strip of an article can be clicked: ticks lie closer than a finger is wide, so neighbours share a target. */

/** A tenth of the narrowest strip (246 px, on a card at 320 px) is as wide as WCAG 2.5.8 asks, 24 px. */
const SLOTS = 10;

/** A target: `slot` tenths from the start, one tenth wide; `places` are indices into the strip's places, in order. */
export type Stop = { slot: number; places: readonly number[] };

/** The targets of a strip, in reading order; together they hold each place once. */
export function stopsOf(at: readonly number[]): Stop[] {
  const stops = new Map<number, number[]>();
  at.forEach((place, index) => {
    const slot = Math.min(SLOTS - 1, Math.max(0, Math.floor(place * SLOTS)));
    stops.set(slot, [...(stops.get(slot) ?? []), index]);
  });
  return [...stops].map(([slot, places]) => ({ slot, places })).sort((one, other) => one.slot - other.slot);
}

/** Of the places of a target, the one that is nearest to where the pointer was, as a fraction of the strip. */
export function nearestPlace(at: readonly number[], places: readonly number[], pointer: number): number {
  const distance = (index: number) => Math.abs((at[index] ?? 0) - pointer);
  return places.reduce((best, index) => (distance(index) < distance(best) ? index : best), places[0] ?? 0);
}

/** Without a pointer: the place after the one that was gone to last, round and round, at first the first. */
export function nextPlace(places: readonly number[], last: number | null): number {
  return places[(last === null ? 0 : places.indexOf(last) + 1) % places.length] ?? 0;
}
