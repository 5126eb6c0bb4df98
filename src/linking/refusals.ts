/**
 * The reader's *not this one*: a name that does not mean an entity, everywhere, on a site or on a page. A refused name is
 * refused in every way it can be written: accents, capitals, hyphens, plural, possessive, `LAST, First`, initials.
 */
import { pluralsOf } from '../knowledge/plurals';
import { pageAddress } from '../notes/page-identity';
import type { Correction } from '../settings/settings';
import { words } from '../text/words';
import type { Refusals } from './claims';

/** Where a document stands: its site as `hostKey` writes it, and its address as it was visited. */
export type Place = { site: string; page: string };

/** What the corrections come to in one place, for `LinkedDocument.relink` and `linkDocument`. */
export function refusalsFor(corrections: readonly Correction[], place: Place): Refusals {
  const page = pageAddress(place.page);
  const refused = new Map<string, string[][]>();
  for (const correction of corrections) {
    if (correction.site !== undefined && correction.site !== place.site) continue;
    if (correction.page !== undefined && pageAddress(correction.page) !== page) continue;
    const name = wordsOf(correction.name);
    // A name of nothing but punctuation would otherwise be the beginning of every other.
    if (name.length > 0) refused.set(correction.entity, [...(refused.get(correction.entity) ?? []), name]);
  }
  return (text, entity) => {
    const names = refused.get(entity);
    if (!names) return false;
    const found = wordsOf(text);
    return names.some((name) => isSameName(name, found));
  };
}

/** The folded words of a name in the order they are said: `Quispe, Víctor’s` is victor, quispe. */
function wordsOf(name: string): string[] {
  const plain = name.replace(/[’'ʼ]s?\s*$/iu, '');
  const comma = /^([^,]+),([^,]+)$/u.exec(plain);
  const said = comma ? `${comma[2]} ${comma[1]}` : plain;
  return words(said).map(({ folded }) => folded);
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const last = one.length - 1;
  return (
    one.length === other.length &&
    one.every((word, at) => isSameWord(word, other[at] ?? '') || (at < last && isInitial(word, other[at] ?? '')))
  );
}

const isSameWord = (one: string, other: string): boolean =>
  one === other || isPlural(one, other) || isPlural(other, one);

const isPlural = (plural: string, singular: string): boolean =>
  plural.length > singular.length && pluralsOf({ text: singular, class: 'strong' }, 'term').includes(plural);

/** `V. Quispe`: the first letter of a name stands for it, or a name for its first letter. */
const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
