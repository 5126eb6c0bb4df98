/** Little room: nothing of a card is cut off, nothing needs to be scrolled sideways, its word stays in sight. */
import { expect } from 'vitest';
import { cardBox, overlaps, unfoldAll } from '../card';
import type { Page } from '../driver';
import { journey } from '../journey';
import type { Site } from '../server';

/** What is cut off in the card: wider than its box, beyond the card, or out of reach of its scroll. */
function cutOff(page: Page): Promise<string[] | null> {
  return page.inCard((root) => {
    const card = root.querySelector<HTMLElement>('.c-card');
    if (!card) return ['no card'];
    const frame = card.getBoundingClientRect();
    const cut: string[] = [];
    const nameOf = (one: Element): string => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
    for (const one of [card, ...card.querySelectorAll<HTMLElement>('*')]) {
      if (!(one instanceof HTMLElement) || !one.checkVisibility() || one.matches('.g-unseen, .g-unseen *')) continue;
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && (left < frame.left - 1 || right > frame.right + 1))
        cut.push(`${nameOf(one)} is beyond the card`);
      const { overflowX } = getComputedStyle(one);
      if (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) cut.push(`${nameOf(one)} scrolls sideways`);
    }
    // To the very end: the last thing in it, and its foot, must come into the viewport.
    for (const last of ['.e-reviewed', '.c-actions']) {
      const end = card.querySelector(last);
      end?.scrollIntoView({ block: 'end', behavior: 'instant' });
      const box = end?.getBoundingClientRect();
      if (!box || box.bottom > innerHeight + 1 || box.top < -1) cut.push(`${last} cannot be reached`);
    }
    return cut;
  });
}

for (const [what, size] of [
  ['at 320 px', { width: 320, height: 568 }],
  ['at 320 px and 400 % zoom of a laptop', { width: 320, height: 256 }],
  ['at 200 % zoom', { width: 500, height: 380 }],
] as const) {
  journey(`${what} nothing of the card is cut off`, async ({ browser, site }) => {
    const names = ['Shining Path', 'Devida', 'Abimael Guzmán', 'VRAEM'];
    const page = await browser.open(putLines(site, 'room', names, 20));
    await page.setViewport(size);
    await page.waitForMarks(names.length);
    try {
      for (const name of names) {
        const at = await page.pointAt(name);
        await page.hover(name);
        await page.waitForCard('Save to notes');
        await unfoldAll(page);
        const box = await cardBox(page);
        expect(box.x >= 0 && box.x + box.width <= size.width, `${name} across`).toBe(true);
        expect(box.y >= 0 && box.y + box.height <= size.height, `${name} down`).toBe(true);
        expect(overlaps(box, { x: at.x - 2, y: at.y - 8, width: 4, height: 16 }), `${name} covered`).toBe(false);
        expect(await cutOff(page), name).toEqual([]);
        await page.keyboard.press('Escape');
        await page.waitForNoCard();
        await page.mouse.move(2, 2);
      }
    } finally {
      await page.setViewport({ width: 1000, height: 760 });
    }
  });
}

journey(
  'a page that is transformed or zoomed by its own style has the card beside its word',
  async ({ browser, site }) => {
    for (const style of [
      'transform: scale(1.4); transform-origin: 0 0',
      'zoom: 1.5',
      'translate: 60px 90px',
      'perspective: 600px',
    ]) {
      const page = await browser.open(put(site, style));
      await page.waitForMarks(1);
      const word = await page.pointAt('Devida');
      await page.hover('Devida');
      await page.waitForCard('Anti-drug agency');
      const box = await cardBox(page);
      expect(box.width, style).toBe(360);
      expect(Math.abs(box.y - word.y), style).toBeLessThan(60);
      expect(box.x <= word.x && word.x <= box.x + box.width, style).toBe(true);
      expect(overlaps(box, { x: word.x - 2, y: word.y - 8, width: 4, height: 16 }), style).toBe(false);
      await page.close();
    }
  },
);

function put(site: Site, style: string): string {
  return site.put(
    `styled-${style.length}`,
    `<!doctype html><html lang="en"><title>Story</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <style>body { ${style} }</style><p>The agency Devida spoke at length of what it had planned for the valley.</p>`,
  );
}

for (const [what, filler] of [
  ['can be scrolled', 30],
  ['cannot be scrolled', 0],
] as const) {
  journey(`a sheet never covers its word, on a page that ${what}`, async ({ browser, site }) => {
    const names = ['Devida', 'Carmen Masías', 'Kingpin Act', 'OFAC', 'InSight Crime', 'UNODC'];
    const url = putLines(site, `sheets-${filler}`, names, filler);
    const page = await browser.open(url);
    await page.setViewport({ width: 390, height: 780 });
    await page.waitForMarks(names.length);
    for (const name of names) {
      await page.tap(name);
      await page.waitForCard('Save to notes');
      const box = await cardBox(page);
      const word = await wordBox(page, name);
      expect(overlaps(box, word), `${name}: ${JSON.stringify({ box, word })}`).toBe(false);
      expect(word.y >= 0 && word.y + word.height <= 780, `${name} in sight`).toBe(true);
      expect(box.height, name).toBeGreaterThan(150);
      await page.clickInCard('Close');
      await page.waitForNoCard();
    }
    await page.setViewport({ width: 1000, height: 760 });
  });
}

/** An article of short paragraphs, each of which names one, and some that name nobody. */
function putLines(site: Site, path: string, names: readonly string[], filler: number): string {
  const line = (name: string): string =>
    `<p>Then ${name} was named, at length, by those who had come to the valley in the years before.</p>`;
  return site.put(
    path,
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Lines</title>
     <script type="application/ld+json">{"@type":"NewsArticle"}</script>
     <style>p { font: 18px/27.3px serif; margin: 20.7px 16px }</style>
     ${names.map(line).join('')}${line('nobody').repeat(filler)}`,
  );
}

/** Where a word is now, without scrolling there. */
function wordBox(page: Page, word: string) {
  return page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('p')) {
      const node = paragraph.firstChild;
      const at = node?.nodeValue?.indexOf(wanted) ?? -1;
      if (!node || at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`no ${wanted}`);
  }, word);
}
