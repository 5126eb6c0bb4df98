/**
 * Whether any name could stand in a text that was only glanced at. Where text nodes meet, nobody knows whether a word
 * runs on, a block ends, or something that is not shown stands between: each is tried. So it may say yes where reading
 * finds nothing, but never no where reading finds a name.
 */
import type { FormKind } from '../knowledge/forms';
import {
  GOES_ON,
  IS_FORM,
  joinHash,
  joinMarks,
  kindOf,
  type Lexicon,
  PHRASE_START,
  shiftFor,
  stateOf,
  WORDS_MOST,
} from '../knowledge/lexicon';
import { foldTable, SEPARATOR } from '../text/characters';
import { LEFT_OUT_MOST, PARTED } from '../text/glanced';
import { marksBetween } from '../text/marks';
import { WordReader } from '../text/words';
import { isWrittenRight } from './case';
import { isSpelt } from './spelling';

/** What becomes a mention; a surname does only beside a full name, and that is one of these. */
const NAMING: ReadonlySet<FormKind> = new Set(['strong', 'weak', 'pattern']);
/** With more ways than this to put a text together, reading it costs less. */
const TRIES_MOST = 30_000;
/** Letters of a word that goes on in another text node; of one node it may have more. */
const JOINED_LETTERS_MOST = 40;
/** The same where a text node is left out in its midst. */
const PARTED_LETTERS_MOST = 16;
/** Whether the passage around is all in capitals is not known. */
const perhaps = (): boolean => true;

const reader = new WordReader();

/** Whether no word goes on into a text. */
const endsWords = (text: string): boolean => foldTable[text.charCodeAt(0)] === SEPARATOR;

/** What of a name has been put together: `words` words of `text`, from `start` to `end`, which was read until `from`. */
type Begun = { text: string; start: number; end: number; from: number; letters: number; phrase: number; words: number };

/** Whether a name could stand in a glance (`text/glanced.ts`). */
export function couldName(lexicon: Lexicon, glanced: string): boolean {
  const texts = glanced.split(PARTED);
  const { states } = lexicon;
  let tries = 0;

  /** Tries the text nodes that may follow `node`, where what has been read ends between two words. */
  const goesOnBehind = (begun: Begun, node: number, leftOut: number): boolean => {
    const { text } = begun;
    for (let left = leftOut; left <= Math.max(leftOut, LEFT_OUT_MOST); left++) {
      const next = node + 1 + left - leftOut;
      const more = texts[next];
      if (more === undefined) return false;
      if (goesOn({ ...begun, text: `${text}\n${more}` }, next, left)) return true;
      // Without space it is another name only where marks stand between the words.
      const isPlain = begun.end === text.length && !endsWords(more);
      if (!isPlain && goesOn({ ...begun, text: text + more }, next, left)) return true;
    }
    return false;
  };

  /** The same where it ends in the midst of a word, of `letters` letters so far. */
  const runsOn = (begun: Begun, letters: number, node: number, leftOut: number): boolean => {
    const { text } = begun;
    if (letters > JOINED_LETTERS_MOST) return false;
    const [more = ' ', behind = ' '] = [texts[node + 1], texts[node + 2]];
    if (!endsWords(more) && goesOn({ ...begun, text: text + more }, node + 1, leftOut)) return true;
    if (leftOut > LEFT_OUT_MOST || endsWords(behind) || letters > PARTED_LETTERS_MOST) return false;
    return goesOn({ ...begun, text: text + behind }, node + 2, LEFT_OUT_MOST + 1);
  };

  /** Reads one word more, and on from it; the text ends where text node `node` does. */
  const goesOn = (begun: Begun, node: number, leftOut: number): boolean => {
    if (++tries > TRIES_MOST) return true;
    const { text, words } = begun;
    if (!reader.read(text, begun.from)) return goesOnBehind(begun, node, leftOut);
    const { start, end, stop: from, hash, length: letters } = reader;
    const marks = words === 0 ? '' : marksBetween(text, begun.end, start, begun.letters);
    if (marks !== null) {
      const phrase = joinHash(marks === '' ? begun.phrase : joinMarks(begun.phrase, marks), hash);
      const first = words === 0 ? start : begun.start;
      const state = stateOf(states, phrase);
      if ((state & IS_FORM) !== 0 && isName(lexicon, text, first, end, words + 1, phrase)) return true;
      if ((state & GOES_ON) !== 0 && words + 1 < WORDS_MOST) {
        if (goesOn({ text, start: first, end, from, letters, phrase, words: words + 1 }, node, leftOut)) return true;
      }
    }
    return from === text.length && runsOn(begun, letters, node, leftOut);
  };

  return texts.some((text, node) => {
    for (let from = 0; reader.read(text, from); ) {
      const { start, stop, hash } = reader;
      // Most words begin no name.
      if (stop === text.length || stateOf(states, joinHash(PHRASE_START, hash)) !== 0) {
        const begun = {
          text: text.slice(start),
          start: 0,
          end: 0,
          from: 0,
          letters: 0,
          phrase: PHRASE_START,
          words: 0,
        };
        if (goesOn(begun, node, 0)) return true;
      }
      from = stop;
    }
    return false;
  });
}

/** Whether `words` words of a text are a name that could become a mention. */
function isName(lexicon: Lexicon, text: string, start: number, end: number, words: number, phrase: number): boolean {
  const { buckets, checks } = lexicon;
  const bucket = phrase >>> shiftFor(buckets.length - 1);
  const to = Math.min(buckets[bucket + 1] as number, checks.length);
  for (let form = buckets[bucket] as number; form < to; form++) {
    if (checks[form] !== (phrase & 0xff) || !NAMING.has(kindOf(lexicon, form))) continue;
    if (!isSpelt(lexicon, form, text, start, end, words)) continue;
    if (isWrittenRight(lexicon, form, text, start, end, words, perhaps)) return true;
  }
  return false;
}
