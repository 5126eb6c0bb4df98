/**
 * A cheap index over names, in flat typed arrays: which names hold a word that begins so, or a word about like it. It
 * narrows a list of any length to the few names worth comparing, so that a keystroke costs the same in a large pack.
 */
import { type LetterSets, letterSets, mayBeNear } from './letters';
import { inOneWord, joined, nearestBeginning, slipsForgiven } from './likeness';
import { type Named, type NameForm, nameForms } from './name-form';

export type NameIndex = {
  forms: readonly NameForm[];
  /** Distinct words, in order of their code units. */
  words: readonly string[];
  /** Names holding `words[i]` are `postings[first[i]]` up to `postings[first[i + 1]]`, in ascending order. */
  first: Uint32Array;
  postings: Uint32Array;
  lettersOfWords: LetterSets;
  /** Each name with its words joined. */
  joined: readonly string[];
  lettersOfJoined: LetterSets;
};

/** Things read between two pauses of the building: about a millisecond's work. */
const ROWS_A_STEP = 200;

/** Builds the index in small steps, so that a surface can build it while it is idle; the last step gives it. */
export function* indexInSteps(rows: readonly Named[]): Generator<undefined, NameIndex> {
  const forms: NameForm[] = [];
  const holders = new Map<string, number[]>();
  for (const [row, named] of rows.entries()) {
    for (const form of nameForms(named, row)) {
      const at = forms.push(form) - 1;
      for (const { start, end } of form.words) {
        const word = form.text.slice(start, end);
        const known = holders.get(word);
        if (!known) holders.set(word, [at]);
        else if (known.at(-1) !== at) known.push(at);
      }
    }
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const words = [...holders.keys()].sort();
  yield;
  const first = new Uint32Array(words.length + 1);
  const postings = new Uint32Array([...holders.values()].reduce((sum, { length }) => sum + length, 0));
  let used = 0;
  for (const [at, word] of words.entries()) {
    first[at] = used;
    for (const form of holders.get(word) ?? []) postings[used++] = form;
  }
  first[words.length] = used;
  yield;
  const lettersOfWords = letterSets(words);
  yield;
  const inOne = forms.map(joined);
  yield;
  return { forms, words, first, postings, lettersOfWords, joined: inOne, lettersOfJoined: letterSets(inOne) };
}

/** The names that hold, for each word of a query, a word that begins with it; in ascending order. */
export function formsByPrefix(index: NameIndex, words: readonly string[]): number[] {
  const spans = words.map((word) => prefixSpan(index, word));
  const rarest = spans.reduce((best, span) => (span.to - span.from < best.to - best.from ? span : best));
  const found = new Set<number>();
  for (let at = rarest.from; at < rarest.to; at++) found.add(index.postings[at] ?? 0);
  return [...found].sort((a, b) => a - b);
}

/** The part of the postings that belongs to the words that begin so. */
function prefixSpan({ words, first }: NameIndex, prefix: string): { from: number; to: number } {
  const firstNotBelow = (isBelow: (word: string) => boolean): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(words[middle] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = firstNotBelow((word) => word < prefix);
  const to = firstNotBelow((word) => word < prefix || word.startsWith(prefix));
  return { from: first[from] ?? 0, to: first[to] ?? 0 };
}

/** The names that are near a query, word by word or as one word. */
export function formsNearby(index: NameIndex, words: readonly string[]): Set<number> {
  const found = nearWords(index, words);
  const query = words.join('');
  const most = slipsForgiven(query);
  for (const form of mayBeNear(index.lettersOfJoined, query, most)) {
    if (inOneWord(query, index.joined[form] ?? '') <= most) found.add(form);
  }
  return found;
}

/** Names that have a near word for each of the query's. */
function nearWords(index: NameIndex, words: readonly string[]): Set<number> {
  const { first, postings } = index;
  let found: Set<number> | null = null;
  for (const word of words) {
    const holding = new Set<number>();
    for (const at of mayBeNear(index.lettersOfWords, word, slipsForgiven(word))) {
      if (!nearestBeginning(word, index.words[at] ?? '')) continue;
      for (let posting = first[at] ?? 0; posting < (first[at + 1] ?? 0); posting++) {
        const form = postings[posting] ?? 0;
        if (!found || found.has(form)) holding.add(form);
      }
    }
    found = holding;
  }
  return found ?? new Set();
}
