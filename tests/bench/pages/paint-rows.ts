/**
 * How soon a reader sees the first mark. Few saved pages name anything we know, and a median over them is a median over
 * two or three: here a sentence that names something is put into the first long paragraph of saved articles.
 */
import { corpusText } from '../../corpus';
import type { Browser } from '../../e2e/driver';
import { type Site, STILL } from '../../e2e/server';
import { median, type Row } from '../measure';
import { evenly, type SavedPage } from './corpus-pages';
import { quantile } from './page-rows';
import { visit } from './visit';

const PAGES_MOST = 24;
const SENTENCE = ' Devida said so in the VRAEM. ';
/** A paragraph's beginning and enough of its text to be one. */
const PARAGRAPH = /<p(?:\s[^>]*)?>(?=[^<]{60})/;

/** Rows over saved articles, each with the worker warm and then cold. */
export async function paintRows(
  ours: Browser,
  site: Site,
  pages: readonly SavedPage[],
): Promise<{ rows: Row[]; failed: string[] }> {
  const group = 'marks, on saved articles that were given a name';
  const failed: string[] = [];
  const warm: number[] = [];
  const cold: number[] = [];
  let unmarked = 0;
  const take = async (url: string, times: number[]): Promise<void> => {
    const { cost } = await visit(ours, url, { settleMs: 1000 });
    if (cost.paintedMs === null) unmarked++;
    else times.push(cost.paintedMs);
  };
  const articles = pages.filter(({ kind }) => kind === 'article');
  for (const { file } of evenly(articles, PAGES_MOST)) {
    const html = corpusText(`pages/${file}`) ?? '';
    if (!PARAGRAPH.test(html)) continue;
    const named = Buffer.from(html.replace(PARAGRAPH, (start) => start + SENTENCE));
    const url = site.put(`named/${file.replace('.gz', '')}`, named, { 'content-security-policy': STILL });
    try {
      await take(url, warm);
      await ours.stopWorker();
      await take(url, cold);
    } catch (error) {
      failed.push(`${file}, named: ${error instanceof Error ? error.message : error}`);
    }
  }
  const note = (times: number[]): string => `${times.length} loads; wall time, from our script’s start to the frame`;
  return {
    failed,
    rows: [
      {
        group,
        what: 'first painted, worker warm, median',
        value: median(warm),
        unit: 'ms',
        hold: 100,
        aim: 50,
        note: note(warm),
      },
      { group, what: 'p95', value: quantile(warm, 0.95), unit: 'ms' },
      { group, what: 'worker cold, median', value: median(cold), unit: 'ms', hold: 250, aim: 150, note: note(cold) },
      { group, what: 'p95 of these', value: quantile(cold, 0.95), unit: 'ms' },
      {
        group,
        what: 'loads without a mark',
        value: unmarked,
        unit: 'count',
        note: 'the paragraph is not shown, or the gate is shut',
      },
    ],
  };
}
