/** The hand-marked articles as whole pages: what the spotter finds in the text is painted on the page, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { bundledFolder } from '../../../src/cli/knowledge/bundled';
import { readPack } from '../../../src/cli/knowledge/read-pack';
import { articleOfText } from '../../../src/cli/spot/article';
import { spotArticle } from '../../../src/cli/spot/spot-article';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { COUNTRIES } from '../../../src/linking/countries';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { CORPUS, hasCorpus, type Site } from '../server';

const PAGES = ['dev-en-01', 'dev-en-02', 'dev-en-04', 'dev-es-01', 'dev-es-02', 'dev-es-04'];
const FRAME = 'frames/dev-es-02.html';
const PLAIN = /[\u00ad\s]+/g;
const plain = (text: string): string => text.normalize('NFC').replace(PLAIN, '');

type Gold = { id: string; text: string };

/** For each block of an article, all that is linked in its bare text and underlined: right or wrong, must or may. */
async function expectedIn(id: string): Promise<string[][]> {
  const lines = readFileSync(join(CORPUS, 'gold/gold.jsonl'), 'utf8').trim().split('\n');
  const gold = lines.map((line) => JSON.parse(line) as Gold).find((one) => one.id === id);
  const { pack } = await readPack(bundledFolder(), { today: '2099-01-01' });
  if (!gold || !pack) throw new Error(`no gold for ${id}, or no pack`);
  const { text } = gold;
  const found = spotArticle(compileKnowledge([pack], COUNTRIES), articleOfText(text));
  let from = 0;
  return text.split('\n\n').map((block) => {
    const to = from + block.length;
    const here = found.filter(({ start, entity }) => {
      const isQuiet = pack.entities.some(({ id, quiet }) => id === entity && quiet);
      return start >= from && start < to && entity !== null && !isQuiet;
    });
    from = to + 2;
    return here.map((mention) => plain(mention.text));
  });
}

/** All painted text of each block, letters only; blocks in shadow roots and frames included. */
function paintedByBlock(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pieces: { block: number; node: Text; start: number; end: number }[] = [];
    const own = [...document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument !== null);
    const windows = [window, ...own.map((frame) => frame.contentWindow)] as unknown as (typeof globalThis)[];
    for (const view of windows) {
      for (const name of ['hl-0', 'hl-1']) {
        for (const range of view.CSS.highlights.get(name) ?? []) {
          const block = range.startContainer.parentElement?.closest('[data-block]')?.getAttribute('data-block');
          if (block === undefined || block === null) continue;
          pieces.push({
            block: Number(block),
            node: range.startContainer as Text,
            start: range.startOffset,
            end: range.endOffset,
          });
        }
      }
    }
    pieces.sort((a, b) =>
      a.node === b.node ? a.start - b.start : a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1,
    );
    const blocks: string[] = [];
    for (const { block, node, start, end } of pieces)
      blocks[block] = `${blocks[block] ?? ''}${node.data.slice(start, end)}|`;
    return Array.from(blocks, (text) => text ?? '');
  });
}

async function serve(site: Site, id: string): Promise<string> {
  const read = (name: string): string => readFileSync(join(CORPUS, 'gold/html', name), 'utf8');
  site.put(`gold/${FRAME}`, read(FRAME));
  return site.put(`gold/${id}.html`, read(`${id}.html`));
}

for (const id of PAGES) {
  journey(
    `${id}: the page is marked as its bare text is, where it is late, framed or in a shadow root too`,
    async ({ browser, site }) => {
      const expected = await expectedIn(id);
      const page = await browser.open(await serve(site, id));
      /** Blocks in which something else is painted: a mention can be painted in pieces, so letters are compared. */
      const different = async (): Promise<{ block: number; text: string; page: string }[]> => {
        const painted = await paintedByBlock(page);
        return expected.flatMap((words, block) => {
          const letters = plain(painted[block] ?? '').replaceAll('|', '');
          return letters === words.join('') ? [] : [{ block, text: words.join('|'), page: painted[block] ?? '' }];
        });
      };
      await until(async () => (await different()).length === 0, `all of ${expected.flat().length} names`).catch(
        async (error) => {
          expect(await different(), String(error)).toEqual([]);
        },
      );
    },
    { skip: !hasCorpus && 'no corpus' },
  );
}
