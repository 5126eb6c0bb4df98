/** What stands near a place in a list that is ordered by place, so that the longest passage costs no more than its length. */

/** Further off nothing is looked at: no paragraph that people read has as many names, and a hostile page might. */
const AROUND_MOST = 128;

/** The items of an ordered list nearest to an offset: all of them, unless they are very many. */
export function around<T>(list: readonly T[], offset: number, startOf: (item: T) => number): readonly T[] {
  if (list.length <= AROUND_MOST) return list;
  const middle = countBefore(list, offset, startOf);
  const from = Math.max(0, Math.min(middle - AROUND_MOST / 2, list.length - AROUND_MOST));
  return list.slice(from, from + AROUND_MOST);
}

/** How many items of an ordered list stand before a place. */
export function countBefore<T>(list: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
