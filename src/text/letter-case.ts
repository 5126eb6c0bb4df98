/** Whether a character is a lower-case or a capital letter, from a table learned on first sight. */

export const UNCASED = 0;
export const LOWER = 1;
export const UPPER = 2;
const UNKNOWN = 3;

const table = new Uint8Array(0x10000).fill(UNKNOWN);
const IS_LOWER = /\p{Ll}/u;
const IS_UPPER = /[\p{Lu}\p{Lt}]/u;

const caseOf = (character: string): number =>
  IS_UPPER.test(character) ? UPPER : IS_LOWER.test(character) ? LOWER : UNCASED;

/** The case of the character that begins at an offset; `UNCASED` for whatever has none, unpaired surrogates too. */
export function letterCase(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return caseOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const entry = table[code] ?? UNCASED;
  if (entry !== UNKNOWN) return entry;
  const found = caseOf(String.fromCharCode(code));
  table[code] = found;
  return found;
}
