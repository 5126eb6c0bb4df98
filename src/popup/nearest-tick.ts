/** The mention whose tick is nearest to where a strip was pressed. Pure. */
export function nearestTick(at: readonly number[], pressed: number): number {
  let best = 0;
  for (const [index, place] of at.entries()) {
    if (Math.abs(place - pressed) < Math.abs((at[best] ?? 0) - pressed)) best = index;
  }
  return best;
}
