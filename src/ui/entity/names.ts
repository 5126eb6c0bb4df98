/** The other names of an entity as a card lists them: each once, however it is accented or cased. */
import type { Entity, Language } from '../../knowledge/schema';
import { said } from './said';

/** Names other than the one that heads the card; aliases that only a pattern introduces stand in quotation marks. */
export function otherNames(entity: Entity, language: Language, quote: (text: string) => string): string[] {
  const other: Language = language === 'en' ? 'es' : 'en';
  const heading = plain(said(entity.name, language).text);
  // A name that is missing in one language is not a name without letters.
  const seen = new Set([heading, '']);
  const names: { shown: string; rank: number }[] = [];
  const add = (text: string, shown: string, foreign: boolean) => {
    const key = plain(text);
    if (seen.has(key)) return;
    seen.add(key);
    // Longer ways of saying the name that is read already tell a reader least, and then those in another language.
    names.push({ shown, rank: Number(key.includes(heading)) * 2 + Number(foreign) });
  };
  // What the other language calls it is the one of its names that a reader is likely to meet.
  add(entity.name[other] ?? '', entity.name[other] ?? '', false);
  for (const { text, lang, class: how, shown } of entity.names) {
    if (shown !== false) add(text, how === 'pattern' ? quote(text) : text, lang === other);
  }
  return names.sort((one, two) => one.rank - two.rank).map(({ shown }) => shown);
}

/** Two lines of a card, about. More would push the answer out of sight. */
const LEAD_CHARS = 72;
const LEAD_NAMES = 4;

/** How many of the names stand there at once; the rest is shown on demand. */
export function leadingNames(names: readonly string[]): number {
  let chars = 0;
  const over = names.findIndex((name, index) => {
    chars += name.length;
    return index > 0 && (chars > LEAD_CHARS || index >= LEAD_NAMES);
  });
  return over < 0 ? names.length : over;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
