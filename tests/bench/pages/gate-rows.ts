/** How often the gate is right on the index of the corpus, and where it is wrong. */
import type { Row } from '../measure';
import type { Measured } from './chromium';

/**
 * Articles are to be annotated. Of the rest the index tells running text (`long-text`: papers, laws, fiction, manuals),
 * which one reads too and which counts for neither side, from `other` (shops, forums, listings), which is to be left alone.
 */
export function gateRows(measured: readonly Measured[]): { rows: Row[]; wrong: string[] } {
  const group = 'gate';
  const seen = measured.map(({ page, off }) => ({
    ...page,
    open: (off.with.passages ?? 0) > 0,
    reading: off.with.reading,
  }));
  const articles = seen.filter(({ kind }) => kind === 'article');
  const others = seen.filter(({ kind }) => kind === 'other');
  const running = seen.filter(({ kind }) => kind === 'long-text');
  const share = (of: typeof seen, open: boolean): number => of.filter((one) => one.open === open).length / of.length;
  const rows: Row[] = [
    {
      group,
      what: 'articles annotated',
      value: share(articles, true),
      unit: 'x',
      hold: 0.97,
      aim: 0.99,
      better: 'more',
      note: `${articles.length}`,
    },
    {
      group,
      what: 'others left alone',
      value: share(others, false),
      unit: 'x',
      hold: 0.9,
      aim: 0.95,
      better: 'more',
      note: `${others.length}`,
    },
    { group, what: 'running text annotated', value: share(running, true), unit: 'x', note: `${running.length}` },
  ];
  const wrong = [
    ...articles.filter(({ open }) => !open),
    ...others.filter(({ open }) => open),
    ...running.filter(({ open }) => open),
  ];
  return {
    rows,
    wrong: wrong.map(({ file, kind, genre, open, reading }) => {
      return `${kind}/${genre} ${open ? 'annotated' : 'left alone'}: ${file} (${reading ? JSON.stringify(reading.facts) : 'no facts'})`;
    }),
  };
}
