/** Plurals of common nouns: `clandestine airstrips`, `organizaciones terroristas extranjeras`. */
import type { Entity, Name } from './schema';

/** Types of things of which there can be several. */
const PLURAL_TYPES = new Set<Entity['type']>(['term', 'substance', 'law', 'organization']);
/** Spanish words after which the rest of a name keeps its number: `pistas clandestinas de aterrizaje`. */
const KEEPS_NUMBER = new Set(['de', 'del', 'para', 'por', 'con', 'sin', 'en', 'y', 'a']);

/**
 * The plurals of a name, in its own language or, when it has none, both. A capital anywhere makes it the name of one
 * thing, of which there is no plural: Treasuries are bonds, senderos are paths.
 */
export function pluralsOf({ text, lang }: Name, type: Entity['type']): string[] {
  if (!PLURAL_TYPES.has(type) || /\p{Lu}/u.test(text)) return [];
  const parts = text.split(' ');
  const last = parts[parts.length - 1];
  if (last === undefined || !/\p{Ll}$/u.test(last)) return [];
  const plurals = [];
  if (!lang?.startsWith('es') && !last.endsWith('s'))
    plurals.push([...parts.slice(0, -1), englishPlural(last)].join(' '));
  if (!lang?.startsWith('en')) {
    const stop = parts.findIndex((part) => KEEPS_NUMBER.has(part));
    const head = stop < 0 ? parts.length : stop;
    plurals.push(parts.map((part, i) => (i < head ? spanishPlural(part) : part)).join(' '));
  }
  return plurals.filter((plural) => plural !== text);
}

function englishPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function spanishPlural(word: string): string {
  if (!/\p{Ll}$/u.test(word) || word.endsWith('s')) return word;
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  // An accent on the last syllable goes with the new one: organización, organizaciones. Folding makes it all one.
  return `${word}es`;
}
