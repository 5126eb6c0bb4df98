/** A large made-up world of names, the same in every run, for what must hold at any size. */
import { nameForms } from '../../src/search/name-form';
import type { SearchRow } from '../../src/search/row';

const SYLLABLES = 'ba ce dí fo gu la me ni pó que ra si tú va xe ya zo cha lle ñi'.split(' ');

/** A generator of numbers below `most`. */
export function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Entities with one to three names of one to three words. */
export function manyRows(count: number): SearchRow[] {
  const roll = dice(3);
  const word = (): string => {
    const made = Array.from({ length: 1 + roll(4) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const name = (): string => Array.from({ length: 1 + roll(3) }, word).join(roll(20) === 0 ? '-' : ' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `made-${at}`,
    label: { name: { en: name(), es: name() }, kind: { en: '', es: '' }, type: 'place' },
    line: { en: '', es: '' },
    names: Array.from({ length: roll(3) }, name),
  }));
}

/** What is left of a name after some slips of the hand. */
export function slipped(name: string, slips: number, roll: (most: number) => number): string {
  let text = name;
  for (let slip = 0; slip < slips; slip++) {
    const at = roll(text.length);
    const here = text.slice(at);
    text = text.slice(0, at) + [here.slice(1), `s${here}`, `o${here.slice(1)}`, swapped(here)][roll(4)];
  }
  return text;
}

function swapped(text: string): string {
  return `${text.charAt(1)}${text.charAt(0)}${text.slice(2)}`;
}

/** All names of the rows, ready to be searched. */
export function formsOf(rows: readonly SearchRow[]) {
  return rows.flatMap(({ label, names }, row) =>
    nameForms({ own: [label.name.en, label.name.es], others: names }, row),
  );
}
