/** Keys in a list of results. Pure. */

/**
 * Where a key leads in a list of `count` items; null if the key is none of the list's. Up and Down stop at the ends:
 * a list that wraps hides that it has ended.
 */
export function moveInList(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 8, count - 1);
    case 'PageUp':
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}
