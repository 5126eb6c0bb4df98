/** A keystroke of the search, against fuse.js on the whole list. */
import Fuse from 'fuse.js';
import { byFuse, FUSE_OPTIONS } from '../../src/search/by-fuse';
import { nameForms } from '../../src/search/name-form';
import type { SearchRow } from '../../src/search/row';
import { makeSearch } from '../../src/search/search';
import { dice, type Material } from './material';
import { median, type Row, rounds } from './measure';

const RESULTS = 20;
const QUERIES = 12;

export function searchRows(material: Material): Row[] {
  return [
    { count: 1000, hold: 8, aim: 3 },
    { count: 20_000, hold: 16, aim: 5 },
  ].flatMap(({ count, hold, aim }) => rowsFor(entities(material, count), hold, aim));
}

function rowsFor(rows: SearchRow[], hold: number, aim: number): Row[] {
  const search = makeSearch(rows, byFuse);
  const forms = rows.flatMap(({ label, names }, row) => nameForms({ own: [label.name.en], others: names }, row));
  const fuse = new Fuse(forms, FUSE_OPTIONS);
  const typed = keystrokes(rows);
  const bare = typed.filter((_, at) => at % 9 === 4);
  const each = typed.map((query) => rounds({ query: () => search(query, RESULTS) }, 9, 2).query).sort((a, b) => a - b);
  const both = rounds(
    {
      narrowed: () => bare.map((query) => search(query, RESULTS)),
      bare: () => bare.map((query) => fuse.search(query, { limit: RESULTS })),
    },
    5,
    1,
  );
  const { made } = rounds({ made: () => makeSearch(rows, byFuse) }, 5, 1);
  const size = `${rows.length.toLocaleString('en')} entities`;
  const group = 'search';
  const note = `${typed.length} keystrokes, ${forms.length} names`;
  return [
    { group, what: `a keystroke at ${size}, median`, value: median(each), unit: 'ms', hold, aim, note },
    {
      group,
      what: `a keystroke at ${size}, slowest of twenty`,
      value: each[Math.floor(each.length * 0.95)] ?? Number.NaN,
      unit: 'ms',
      hold,
      aim,
    },
    { group, what: `faster than bare fuse.js, ${size}`, value: both.bare / both.narrowed, unit: 'x', better: 'more' },
    { group, what: `index of ${size}, built in idle slices`, value: made, unit: 'ms' },
  ];
}

/** Entities with all of their names, drawn fairly from the material. */
function entities({ names, ids }: Material, count: number): SearchRow[] {
  const byId = new Map<string, string[]>();
  for (const [at, name] of names.entries()) {
    const id = ids[at] ?? name;
    const known = byId.get(id);
    if (known) known.push(name);
    else if (byId.size < count) byId.set(id, [name]);
  }
  return [...byId].map(([id, own]) => {
    const name = own[0] ?? id;
    return {
      id,
      label: { name: { en: name, es: name }, kind: { en: '', es: '' }, type: 'organization' },
      line: { en: '', es: '' },
      names: own,
    };
  });
}

/** Names typed letter by letter, most of them with a slip. */
function keystrokes(rows: readonly SearchRow[]): string[] {
  const roll = dice(5);
  return Array.from({ length: QUERIES }, () => {
    const name = rows[roll(rows.length)]?.label.name.en ?? '';
    const at = 2 + roll(Math.max(1, name.length - 3));
    const slipped = [name, name.slice(0, at) + name.slice(at + 1), `${name.slice(0, at)}e${name.slice(at)}`][roll(3)];
    return (slipped ?? name).slice(0, 16);
  }).flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
}
