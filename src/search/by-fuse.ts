/** fuse.js puts in order what is equally near: the ranking for lists that a reader looks at. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Ranking } from './find';
import type { NameForm } from './name-form';

/** Share of a word's letters that fuse.js lets differ: two letters of five, since it counts a swap (`vream`) as two. */
export const FUSE_OPTIONS: IFuseOptions<NameForm> = {
  keys: ['text'],
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  includeScore: true,
  threshold: 0.45,
};
/** fuse.js goes through a text letter by letter: what is longer (a note's words) is ordered by its slips alone. */
const RANKED_MOST_CHARS = 200;

export const byFuse: Ranking = (near, words) => {
  const fuse = new Fuse(
    near.filter(({ text }) => text.length <= RANKED_MOST_CHARS),
    FUSE_OPTIONS,
  );
  return new Map(fuse.search(words.join(' ')).map(({ item, score }) => [item, score ?? 1]));
};
