/** Which of two versions of a pack is the newer one, where their names tell. */

/** `1`, `2.10.3`, `v4`, `2026-11-22`: numbers that count up. Anything else, such as a digest, has no order. */
const COUNTED = /^v?\d+(?:[.-]\d+)*$/;

/** How a version stands to another; `unknown` where either is no row of numbers. */
export function versionOrder(version: string, other: string): 'newer' | 'older' | 'same' | 'unknown' {
  if (version === other) return 'same';
  if (!COUNTED.test(version) || !COUNTED.test(other)) return 'unknown';
  const [ours, theirs] = [version, other].map((one) => one.replace('v', '').split(/[.-]/).map(Number));
  for (let at = 0; at < Math.max(ours?.length ?? 0, theirs?.length ?? 0); at++) {
    const difference = (ours?.[at] ?? 0) - (theirs?.[at] ?? 0);
    if (difference !== 0) return difference > 0 ? 'newer' : 'older';
  }
  return 'same';
}
