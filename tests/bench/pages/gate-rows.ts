/** How often the gate is right on the index of the corpus, and where it is wrong: every page as parsed, scripts off. */
import { parseHTML } from 'linkedom';
import { isPageToRead, pageFacts } from '../../../src/page/gate';
import { corpusText } from '../../corpus';
import type { Row } from '../measure';
import type { SavedPage } from './corpus-pages';

/**
 * Articles are to be annotated. Of the rest the index tells running text (`long-text`: papers, laws, fiction, manuals),
 * which one reads too and which counts for neither side, from `other` (shops, forums, listings), which is to be left alone.
 * Some of those are news by their own genre: a second row leaves them out.
 */
export function gateRows(pages: readonly SavedPage[]): { rows: Row[]; wrong: string[] } {
  const group = 'gate';
  const seen = pages.map((page) => {
    const { document } = parseHTML(corpusText(`pages/${page.file}`) ?? '');
    const facts = pageFacts(document as unknown as Document);
    return { ...page, facts, open: isPageToRead(facts, 'articles', false) };
  });
  const articles = seen.filter(({ kind }) => kind === 'article');
  const others = seen.filter(({ kind }) => kind === 'other');
  const running = seen.filter(({ kind }) => kind === 'long-text');
  const noNews = others.filter(({ genre }) => genre !== 'news');
  const share = (what: string, of: typeof seen, open: boolean): Omit<Row, 'group'> => ({
    what,
    value: of.filter((one) => one.open === open).length / of.length,
    unit: 'x',
    better: 'more',
    note: `${of.length} pages`,
  });
  const rows: Omit<Row, 'group'>[] = [
    { ...share('articles annotated', articles, true), hold: 0.97, aim: 0.99 },
    { ...share('others left alone', others, false), hold: 0.9, aim: 0.95 },
    { ...share('the same without those of the genre news', noNews, false), hold: 0.9, aim: 0.95 },
    share('running text annotated', running, true),
  ];
  const wrong = [
    ...articles.filter(({ open }) => !open),
    ...others.filter(({ open }) => open),
    ...running.filter(({ open }) => open),
  ];
  return {
    rows: rows.map((row) => ({ group, ...row })),
    wrong: wrong.map(
      ({ file, kind, genre, open, facts }) =>
        `${kind}/${genre} ${open ? 'annotated' : 'left alone'}: ${file} ${JSON.stringify(facts)}`,
    ),
  };
}
