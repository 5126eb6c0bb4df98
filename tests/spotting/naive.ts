/**
 * A spotter that is slow and obviously right: every run of words of the text is compared with every form. It shares only
 * what words are, and what may stand between them, with the fast one.
 */
import type { OwnedForm } from '../../src/knowledge/lexicon-build';
import { marksBetween } from '../../src/text/marks';
import { type Word, words } from '../../src/text/words';

export type Found = { start: number; end: number; owners: number[] };

const LONGEST_WORD = 256;
const MOST_WORDS = 64;
const CUES = ['context', 'against', 'country'];

/** Names leftmost-longest, and cues wherever they stand; owners in ascending order. */
export function naiveScan(forms: readonly OwnedForm[], text: string): { names: Found[]; cues: Found[] } {
  const all = words(text);
  const patterns = forms.map((form) => ({ form, spelling: spellingOf(form.text, words(form.text)) }));
  const names: Found[] = [];
  const cues: Found[] = [];
  let free = 0;
  for (let first = 0; first < all.length; first++) {
    const start = all[first]?.start ?? 0;
    let longest: Found | null = null;
    for (let last = first; last < all.length && last - first < MOST_WORDS; last++) {
      const run = all.slice(first, last + 1);
      const spelling = spellingOf(text, run);
      if (spelling === null) break;
      const hits = patterns.filter((it) => it.spelling === spelling && isWritten(it.form, text, run));
      const found = (wanted: boolean): Found | null => {
        const these = hits.filter(({ form }) => CUES.includes(form.kind) !== wanted).map(({ form }) => form);
        if (these.length === 0) return null;
        const end = Math.max(...these.map((form) => endOf(form, text, run.at(-1)?.end ?? 0)));
        return { start, end, owners: these.map(({ owner }) => owner).sort((a, b) => a - b) };
      };
      for (const { form } of hits) {
        if (CUES.includes(form.kind)) {
          cues.push({ start, end: endOf(form, text, run.at(-1)?.end ?? 0), owners: [form.owner] });
        }
      }
      if (start >= free) longest = found(true) ?? longest;
    }
    if (longest) {
      names.push(longest);
      free = longest.end;
    }
  }
  return { names, cues };
}

/** Folded words with the marks that matter between them; null when it is no phrase. */
function spellingOf(text: string, run: readonly Word[]): string | null {
  if (run.length === 0 || run.length > MOST_WORDS || run.some(({ folded }) => folded.length > LONGEST_WORD))
    return null;
  let spelling = '';
  for (const [at, word] of run.entries()) {
    const before = run[at - 1];
    const marks = before ? marksBetween(text, before.end, word.start, before.folded.length) : '';
    if (marks === null) return null;
    spelling += `${marks} ${word.folded}`;
  }
  return spelling;
}

function isWritten(form: OwnedForm, text: string, run: readonly Word[]): boolean {
  const span = text.slice(run[0]?.start, run.at(-1)?.end);
  const letters = (written: string): string => written.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = (written: string): number => written.match(/[\p{Lu}\p{Lt}]/gu)?.length ?? 0;
  const smalls = (written: string): number => written.match(/\p{Ll}/gu)?.length ?? 0;
  const head = text.slice(0, 2000);
  const isShouted = capitals(head) >= 4 && smalls(head) * 10 <= capitals(head);
  if (form.case === 'any') return true;
  if (form.case === 'exact') return letters(form.text) === letters(span) || (isShouted && smalls(span) === 0);
  const isAllCapitals = smalls(form.text) === 0 && capitals(form.text) > 0;
  if (isAllCapitals && capitals(form.text) <= 5) return smalls(span) === 0;
  const own = words(form.text);
  const begins = (written: string, word: Word | undefined, letter: RegExp): boolean =>
    letter.test(String.fromCodePoint(written.codePointAt(word?.start ?? 0) ?? 0));
  if (own.some((word, at) => begins(form.text, word, /[\p{Lu}\p{Lt}]/u) && begins(text, run[at], /\p{Ll}/u)))
    return false;
  // An alias in capitals is one in a list of wanted people.
  const isShortWord =
    form.kind !== 'pattern' && own.length === 1 && begins(form.text, own[0], /[\p{Lu}\p{Lt}]/u) && !isAllCapitals;
  return !(isShortWord && smalls(span) === 0 && capitals(span) >= 2 && capitals(span) <= 5 && !isShouted);
}

function endOf(form: OwnedForm, text: string, end: number): number {
  if (!/\.\s*$/.test(form.text)) return end;
  const stop = /^[\p{M}\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u{e0000}-\u{e007f}]*\./u.exec(text.slice(end));
  return stop ? end + stop[0].length : end;
}
