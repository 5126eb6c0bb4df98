/** What stands beside words on the narrowest screens, in the longer language: in one row, and never on the words. */
import { expect } from 'vitest';
import { askBackground } from '../card';
import type { Page } from '../driver';
import { journey } from '../journey';
import { openSample } from '../sample';

const WORDS = 'whom the press also calls';

type Shown = { top: number; bottom: number; left: number; right: number; rows: number };

/** The bar's box, and in how many rows its buttons stand. */
const barBox = (page: Page): Promise<Shown | null> =>
  page.inCard((root) => {
    const bar = root.querySelector('.b-bar');
    if (!bar) throw new Error('no bar');
    const { top, bottom, left, right } = bar.getBoundingClientRect();
    const rows = new Set([...bar.querySelectorAll('.b-action')].map((one) => one.getBoundingClientRect().top));
    return { top, bottom, left, right, rows: rows.size };
  });

const selectionBox = (page: Page): Promise<{ top: number; bottom: number; lines: number }> =>
  page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0);
    if (!range) throw new Error('nothing selected');
    const { top, bottom } = range.getBoundingClientRect();
    return { top, bottom, lines: new Set([...range.getClientRects()].map((line) => line.top)).size };
  });

journey(
  'the Spanish bar is one row at 360 px, before and after saving, and stands on none of the words',
  async ({ browser, site }) => {
    const office = await browser.surface('popup.html?tab=0');
    await askBackground(office, 'settings.set', { language: 'es' });
    const page = await openSample(browser, site);
    await page.setViewport({ width: 360, height: 640 });
    for (const [at, side] of [
      ['start', 'below'],
      ['end', 'above'],
    ] as const) {
      await page.evaluate(
        (words, block) => {
          document.getSelection()?.removeAllRanges();
          const paragraph = [...document.querySelectorAll('p')].find((one) => one.innerText.includes(words));
          paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const text = document.createTreeWalker(paragraph as Node, NodeFilter.SHOW_TEXT);
          while (text.nextNode() && !(text.currentNode as Text).data.includes(words.slice(0, 8)));
          const range = new Range();
          range.selectNode(text.currentNode);
          const { top, bottom } = range.getBoundingClientRect();
          // At the edge of the view: the bar has room on one side only.
          scrollBy({ top: block === 'start' ? top - 20 : bottom - innerHeight + 10, behavior: 'instant' });
        },
        WORDS,
        at,
      );
      await page.select(WORDS);
      await page.waitForCard('Guardar y escribir');
      const words = await selectionBox(page);
      expect(words.lines).toBeGreaterThan(1);
      const bar = await barBox(page);
      expect(bar).toMatchObject({ rows: 1 });
      expect(side === 'below' ? (bar?.top ?? 0) >= words.bottom : (bar?.bottom ?? 999) <= words.top).toBe(true);
      expect([bar?.left, bar?.right].every((x) => x !== undefined && x >= 0 && x <= 360)).toBe(true);
      if (side === 'below') continue;
      await page.clickInCard('Guardar');
      await page.waitForCard('Guardado');
      expect(await barBox(page)).toMatchObject({ rows: 1 });
    }
  },
  { fresh: true },
);
