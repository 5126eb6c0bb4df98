/** Spotting against a bare loop, against itself with more names, and against what one would use otherwise. */
import AhoCorasick from 'ahocorasick';
import { compileLexicon } from '../../src/knowledge/lexicon-build';
import { scan } from '../../src/spotting/scan';
import { formsFor, type Material } from './material';
import { type Row, rounds } from './measure';

const GROUP = 'spotting';

export function speedRows({ pages, names }: Material): Row[] {
  const spotter = (count: number) => {
    const lexicon = compileLexicon([], formsFor(names.slice(0, count)));
    return () => pages.reduce((sum, page) => sum + scan(lexicon, page).candidates.length, 0);
  };
  const characters = pages.reduce((sum, page) => sum + page.length, 0);
  const all = names.length;
  const own = rounds(
    {
      bare: () => bareLoop(pages),
      hundred: spotter(100),
      thousand: spotter(1000),
      many: spotter(20_000),
      all: spotter(all),
    },
    21,
    4,
  );
  // Both others are given less to do: no folding, and for the automaton no word boundaries.
  const automaton = new AhoCorasick(names.slice(0, 20_000));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names.slice(0, 1000)]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const others = rounds(
    {
      many: spotter(20_000),
      automaton: () => pages.reduce((sum, page) => sum + automaton.search(page).length, 0),
      thousand: spotter(1000),
      pattern: () => pages.reduce((sum, page) => sum + [...page.matchAll(pattern)].length, 0),
    },
    5,
    1,
  );
  return [
    {
      group: GROUP,
      what: '20,000 names, against a bare char-code loop',
      value: own.many / own.bare,
      unit: 'x',
      hold: 10,
      aim: 5,
    },
    {
      group: GROUP,
      what: `${all.toLocaleString('en')} names, against 100`,
      value: own.all / own.hundred,
      unit: 'x',
      hold: 2.5,
      aim: 1.5,
      note: `${spotter(100)()} and ${spotter(all)()} names found`,
    },
    {
      group: GROUP,
      what: 'faster than ahocorasick, 20,000 names',
      value: others.automaton / others.many,
      unit: 'x',
      hold: 5,
      aim: 10,
      better: 'more',
    },
    {
      group: GROUP,
      what: 'faster than one RegExp, 1,000 names',
      value: others.pattern / others.thousand,
      unit: 'x',
      hold: 3,
      aim: 5,
      better: 'more',
    },
    { group: GROUP, what: '20,000 names', value: characters / 1e3 / own.many, unit: 'MB/s', note: 'of characters' },
    { group: GROUP, what: 'all pages once, 20,000 names', value: own.many, unit: 'ms' },
  ];
}

function bareLoop(pages: readonly string[]): number {
  let sum = 0;
  for (const page of pages) for (let at = 0; at < page.length; at++) sum = (sum + page.charCodeAt(at)) | 0;
  return sum;
}
