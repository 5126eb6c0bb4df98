/** What drawings say. They are made in the background, for a page or a surface in the reader's language. */
import type { Language } from '../knowledge/schema';

type Words = {
  at: (place: string, country: string | null) => string;
  locator: (name: string, at: string) => string;
  near: (names: string) => string;
  caption: (at: string) => string;
  chart: (label: string, from: string, first: string, until: string, last: string) => string;
  counts: (owners: string) => string;
  north: string;
  south: string;
  east: string;
  west: string;
};

const WORDS: Record<Language, Words> = {
  en: {
    at: (place, country) => (country ? `${place}, in ${country}` : place),
    locator: (name, at) => `Map: ${name}, ${at}`,
    near: (names) => `; also shown: ${names}`,
    caption: (at) => `${at}. Coasts and borders: Natural Earth.`,
    chart: (label, from, first, until, last) => `${label}: from ${first} in ${from} to ${last} in ${until}`,
    counts: (owners) => `, as counted by ${owners}`,
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'W',
  },
  es: {
    at: (place, country) => (country ? `${place}, ${country}` : place),
    locator: (name, at) => `Mapa: ${name}, ${at}`,
    near: (names) => `; también se ven: ${names}`,
    caption: (at) => `${at}. Costas y fronteras: Natural Earth.`,
    chart: (label, from, first, until, last) => `${label}: de ${first} en ${from} a ${last} en ${until}`,
    counts: (owners) => `, según ${owners}`,
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'O',
  },
};

/** The words in a language. */
export function figureWords(language: Language): Words {
  return WORDS[language];
}
