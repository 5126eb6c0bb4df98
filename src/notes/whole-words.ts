/** Where words begin and end, for selections and matches: nobody means half a word. */
import { classOf, DROPPED, EXTENDS, isAstralSolo, SEPARATOR, SOLO, SURROGATE } from '../text/characters';

/** UTF-16 offsets, end exclusive. */
export type TextSpan = { start: number; end: number };

/** Not the zero-width no-break space, which belongs to the word before it as all invisible characters do. */
const LEADING_SPACE = /^[^\S\ufeff]+/;
const TRAILING_SPACE = /[^\S\ufeff]+$/;
const ASTRAL_WORD = /[\p{L}\p{N}\p{M}]/u;

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether an offset falls between the two halves of one character. */
export function splitsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** Whether a unit belongs to a word that could go on beside it. Scripts without spaces have no such words. */
function inWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind !== SEPARATOR && kind !== SOLO;
  const start = isLow(text.charCodeAt(at)) ? at - 1 : at;
  const high = text.charCodeAt(start);
  const low = text.charCodeAt(start + 1);
  if (!isHigh(high) || !isLow(low)) return false;
  return ASTRAL_WORD.test(text.slice(start, start + 2)) && !isAstralSolo(high, low);
}

/** Whether a unit goes with the one before it: a mark, a soft hyphen, the second half of a character. */
function goesWithBefore(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === DROPPED || kind === EXTENDS || splitsPair(text, at);
}

/** Whether an offset lies inside a word, so that cutting there would leave half a word on either side. */
export function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return goesWithBefore(text, at) || (inWord(text, at - 1) && inWord(text, at));
}

/** The span of the word around an offset; empty, at the offset, where none is cut. */
function wordAround(text: string, at: number): TextSpan {
  let start = at;
  let end = at;
  while (cutsWord(text, start)) start--;
  while (cutsWord(text, end)) end++;
  return { start, end };
}

/** A span without the white space at its ends; empty when it holds nothing else. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  const inner = text.slice(start, end);
  const leading = inner.length - inner.replace(LEADING_SPACE, '').length;
  if (leading === inner.length) return { start, end: start };
  return { start: start + leading, end: end - (inner.length - inner.replace(TRAILING_SPACE, '').length) };
}

/** A span with the words at its ends completed. */
export function completeWords(text: string, { start, end }: TextSpan): TextSpan {
  return { start: wordAround(text, start).start, end: wordAround(text, end).end };
}

/**
 * A span as its maker meant it: a word cut at either end is completed when at least half of it was taken, and left
 * out otherwise (a pointer overshoots by a letter more often than it stops short by most of a word). A span inside
 * one word becomes that word.
 */
export function snapToWords(text: string, span: TextSpan): TextSpan {
  const trimmed = trimSpan(text, span);
  if (trimmed.start >= trimmed.end) return trimmed;
  const first = wordAround(text, trimmed.start);
  const last = wordAround(text, trimmed.end);
  const mostOfFirst = (first.end - trimmed.start) * 2 >= first.end - first.start;
  const mostOfLast = (trimmed.end - last.start) * 2 >= last.end - last.start;
  const snapped = trimSpan(text, {
    start: mostOfFirst ? first.start : first.end,
    end: mostOfLast ? last.end : last.start,
  });
  return snapped.start < snapped.end ? snapped : trimSpan(text, completeWords(text, trimmed));
}
