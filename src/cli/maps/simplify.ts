/**
 * Lines with fewer points, by Visvalingam and Whyatt ("Line generalisation by repeated elimination of points", 1993): the
 * point whose triangle with its neighbours is smallest goes first, until all triangles that are left matter.
 */

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** The line without the points whose triangle is smaller than `least` there (square degrees as seen on the ground). */
export function simplify(line: readonly Place[], least: (at: Place) => number): Place[] {
  const kept = line.map((at) => ({ at, weight: Number.POSITIVE_INFINITY }));
  const weigh = (index: number): void => {
    const [before, here, after] = [kept[index - 1], kept[index], kept[index + 1]];
    if (before && here && after) here.weight = triangle(before.at, here.at, after.at) / least(here.at);
  };
  for (let index = 1; index < kept.length - 1; index++) weigh(index);
  for (;;) {
    let lightest = 0;
    for (let index = 1; index < kept.length - 1; index++) {
      if ((kept[index]?.weight ?? 0) < (kept[lightest]?.weight ?? 0)) lightest = index;
    }
    const weight = kept[lightest]?.weight ?? Number.POSITIVE_INFINITY;
    if (weight >= 1) return kept.map(({ at }) => at);
    kept.splice(lightest, 1);
    weigh(lightest - 1);
    weigh(lightest);
    // What stood behind a point that went is not less than that point: otherwise a line would unravel from there.
    for (const near of [kept[lightest - 1], kept[lightest]]) if (near) near.weight = Math.max(near.weight, weight);
  }
}

/** The area that a ring encloses, in the same measure. */
export function ringArea(ring: readonly Place[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return (Math.abs(sum) / 2) * shrink(ring[0]?.[1] ?? 0);
}

function triangle([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place): number {
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * shrink(by);
}

/** A degree of longitude is shorter away from the equator. */
function shrink(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}
