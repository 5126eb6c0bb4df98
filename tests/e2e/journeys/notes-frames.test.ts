/** Notes in frames that have no address or no origin of their own: they are kept, listed under the page around, and found again. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { saveByMenu } from '../notes';
import { openNotes, openPopup } from '../popup';

const WORDS = 'Five cooks on the potato';
/** Of one width for each letter, so that words in a frame that nobody may look into can be pointed at. */
const STYLE = 'p { font: 20px/30px monospace; margin: 20px }';
const INNER = `<!doctype html><html lang="en"><title>In</title><style>${STYLE}</style><p>${WORDS}, says the market.</p>`;
const LETTER_PX = 12;

const outer = (frame: string): string =>
  `<!doctype html><html lang="en"><title>Outer</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
   <p>Devida spoke at length of the long war in the valley, and of what was to come after it.</p>
   <iframe width="700" height="300" ${frame}></iframe>`;

/** Drags the pointer over the words in the frame. */
async function selectInFrame(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + frame.clientLeft + 20, y: top + frame.clientTop + 35 };
  });
  await page.mouse.move(x + 2, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y);
  await page.mouse.move(x + (WORDS.length - 2) * LETTER_PX, y);
  await page.mouse.up();
}

for (const [what, frame, only] of [
  ['that is written into the page', () => `srcdoc='${INNER}'`],
  ['that is written into the page and sandboxed', () => `sandbox="allow-scripts" srcdoc='${INNER}'`],
  ['of a data: address', () => `src="data:text/html,${encodeURIComponent(INNER)}"`],
  ['that is sandboxed', (src: string) => `sandbox="allow-scripts" src="${src}"`],
  ['without scripts', (src: string) => `sandbox src="${src}"`, 'its driver waits in such frames for scripts to run'],
] as const) {
  journey(
    `words in a frame ${what} are kept, listed under the page around it, and found again`,
    async ({ browser, site }) => {
      const name = what.replace(/\W/g, '');
      const page = await browser.open(site.put(`outer-${name}`, outer(frame(site.put(`inner-${name}`, INNER)))));
      await page.waitForMarks();
      const popup = await openPopup(browser, page);
      await page.front();
      // The frame is read some time after the page; until then nobody hears of its selections.
      await until(async () => {
        await selectInFrame(page);
        await saveByMenu(browser, page);
        return (await popup.text()).includes('1 note on this page');
      }, 'a note on the page');
      await openNotes(popup);
      await popup.waitForText(WORDS);
      await page.reload();
      await page.waitForMarks();
      await popup.reload();
      await openNotes(popup);
      // There is a way to words that were found only.
      await popup.waitForText('Go to');
      expect(await popup.text()).not.toContain('no longer on the page');
    },
    { fresh: true, ...(only && { notIn: { chromium: only } }) },
  );
}
