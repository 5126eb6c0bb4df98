/**
 * How the text of a page is written when it is only glanced at: text node after text node, with a sign wherever an
 * element begins or ends. Nobody has asked which of them are blocks, which are hidden, which are floats.
 */

/** Begins and ends an element; together they also part two text nodes that merely stand beside each other. */
export const ELEMENT_BEGINS = '\uFDD0';
export const ELEMENT_ENDS = '\uFDD1';
export const PARTED = ELEMENT_BEGINS + ELEMENT_ENDS;

/** A glance as its text nodes, in order. */
export type Glanced = {
  texts: string[];
  /** For each text node, the first one behind each of the elements that begin right before it; none: undefined. */
  behind: readonly (readonly number[] | undefined)[];
};

const BEGINS = ELEMENT_BEGINS.charCodeAt(0);
const ENDS = ELEMENT_ENDS.charCodeAt(0);

/** Takes a glance apart; elements that are cut off at either end do no harm. */
export function readGlanced(text: string): Glanced {
  const texts: string[] = [];
  const behind: (number[] | undefined)[] = [];
  /** The first text nodes of the open elements. */
  const open: number[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : ENDS;
    if (code !== BEGINS && code !== ENDS) continue;
    if (from < at) texts.push(text.slice(from, at));
    from = at + 1;
    if (code === BEGINS) {
      open.push(texts.length);
      continue;
    }
    const first = open.pop();
    if (first === undefined || first === texts.length) continue;
    const exits = behind[first] ?? [];
    behind[first] = exits;
    if (exits[exits.length - 1] !== texts.length) exits.push(texts.length);
  }
  return { texts, behind };
}
