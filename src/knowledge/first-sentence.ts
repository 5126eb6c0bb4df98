/** The first sentence of a summary, which answers "who or what is this?" on one line. */

/** What ends in a full stop without ending a sentence, in English and Spanish; compared without case. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr dra sr sra srta st sta gen gral col cnel lt tte sgt capt cap cmdr cmdte adm hon rev ' +
    'no nos núm nro art arts jr vs etc approx aprox ca cf fig vol pp pág págs ed inc corp ltd co cía ' +
    'ee uu ff aa dd hh ud uds av dpto prov hab km ha kg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic'
  ).split(' '),
);

/** A stop with what closes after it, white space, and a beginning: a capital or a number, or what opens before one. */
const STOP = /[.!?…]["'”’»)\]]*(?=\s+["'“‘«(¿¡[]*[\p{Lu}\p{N}])/gu;
const LAST_WORD = /[\p{L}\p{N}]+$/u;

/** Whether a full stop after this text belongs to an abbreviation or an initial: `U.S`, `Mr`, `J`. */
function isAbbreviated(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * The first sentence, its stop included; the whole text when it has only one. In doubt the sentence is longer: one
 * that ends in an abbreviation takes the next along.
 */
export function firstSentence(text: string): string {
  for (const stop of text.matchAll(STOP)) {
    if (stop[0].startsWith('.') && isAbbreviated(text.slice(0, stop.index))) continue;
    return text.slice(0, stop.index + stop[0].length).trim();
  }
  return text.trim();
}
