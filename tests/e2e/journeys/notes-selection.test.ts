/** Selections of every kind: through shadow roots, in frames, by finger, and too long ones. */
import { expect } from 'vitest';
import type { Page, Point } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { keep, letGo, saveByMenu, waitForNotes } from '../notes';
import { waitForPainted } from '../page/painted';
import { openNotes, openPopup } from '../popup';

const WORDS = 'Five cooks on the potato';
const plain = (body: string): string => `<!doctype html><html lang="en"><title>Cooks</title>${body}`;

/** Where characters of the first text in an element of a shadow root stand. */
function inRoot(page: Page, host: string, offset: number): Promise<Point> {
  return page.evaluate(
    (id, at) => {
      const text = document.getElementById(id)?.shadowRoot?.querySelector('p')?.firstChild as Text;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 0.5, y: top + height / 2 };
    },
    host,
    offset,
  );
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

async function savePressed(page: Page): Promise<void> {
  await page.waitForCard('Save');
  await page.clickInCard('Save');
  await page.waitForCard('Saved');
}

const ROOT = plain(`<p>Before the root stand words.</p><x-box id="box"></x-box><script>
  customElements.define("x-box", class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>Inside a root stand others.</p>"; }
  });
</script>`);

journey(
  'words inside a shadow root are kept, and painted there again',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('root', ROOT));
    await drag(page, await inRoot(page, 'box', 7), await inRoot(page, 'box', 13));
    await savePressed(page);
    await waitForNotes(page, 'a root');
    await page.reload();
    await waitForNotes(page, 'a root');
  },
  { fresh: true },
);

journey(
  'a selection that begins before a shadow root and ends inside it is kept whole',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('across', ROOT));
    const { x, y } = await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = new Range();
      range.setStart(text, 16);
      range.setEnd(text, 17);
      const box = range.getBoundingClientRect();
      return { x: box.left + 0.5, y: box.top + box.height / 2 };
    });
    await drag(page, { x, y }, await inRoot(page, 'box', 13));
    await savePressed(page);
    const sorted = async () => ((await page.marks())['hl-2'] ?? []).sort().join('|');
    await until(async () => (await sorted()) === 'Inside a root|stand words.', 'both pieces painted');
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText('stand words.');
    await popup.waitForText('Inside a root');
  },
  { fresh: true },
);

/** The words painted as notes in the frame of the page. */
function paintedInFrame(page: Page): Promise<string> {
  return page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow as unknown as typeof globalThis;
    return [...(view.CSS.highlights.get('hl-2') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset))
      .join('|');
  });
}

journey(
  'words in a frame are kept, painted in it again, and listed under the page around it',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/frames.html'));
    const place = () =>
      page.waitFor(() => {
        const inside = document.querySelector('iframe');
        const text = inside?.contentDocument?.getElementById('inside')?.firstChild;
        if (!inside || !text) return null;
        inside.scrollIntoView({ block: 'center' });
        const box = inside.getBoundingClientRect();
        const range = new Range();
        range.setStart(text, 12);
        range.setEnd(text, 27);
        const { left, right, top, height } = range.getBoundingClientRect();
        const y = box.top + inside.clientTop + top + height / 2;
        const x = box.left + inside.clientLeft;
        return { from: { x: x + left + 0.5, y }, to: { x: x + right - 0.5, y } };
      }, 'the frame');
    // The frame is read some time after the page; until then nobody hears of its selections.
    await waitForPainted(page, 'inside', ['Devida']);
    await until(async () => {
      // A page under way to its layout may have moved what was aimed at.
      const at = await place();
      if (at) await drag(page, at.from, at.to);
      return page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentWindow;
        return (inside?.getSelection()?.toString() ?? '').includes('evida is name');
      });
    }, 'the words selected');
    await until(async () => {
      await saveByMenu(browser, page);
      return (await paintedInFrame(page)) === 'Devida is named';
    }, 'the words in the frame painted');
    await page.reload();
    await until(async () => (await paintedInFrame(page)) === 'Devida is named', 'the words painted again');
    const popup = await openPopup(browser, page);
    await popup.waitForText('1 note on this page');
  },
  { fresh: true },
);

journey(
  'more than ten thousand characters are refused, with the reason and nothing to press',
  async ({ browser, site }) => {
    const long = Array.from({ length: 300 }, (_, at) => `<p>Paragraph ${at} says what the one before it said.</p>`);
    const page = await browser.open(site.put('long', plain(long.join(''))));
    await page.mouse.click(20, 400);
    await page.keyboard.press('Control+a');
    const said = await page.waitForCard('too much text for one highlight');
    expect(said).not.toMatch(/Save|Try again/);
    await letGo(page);
    // One paragraph of it can be kept.
    await keep(page, 'Paragraph 2 says what the one before it said.');
    const popup = await openPopup(browser, page);
    await popup.waitForText('1 note on this page');
  },
  { fresh: true },
);

journey(
  'a selection whose handles a finger has set is offered to be kept; one that a page makes is not',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('touch', plain(`<p>${WORDS}.</p><p id="margin">Margin</p>`)));
    // The driver's finger cannot drag the handles, which are the browser's own: the selection changes as they do it.
    const selectAll = () =>
      page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('p') as Element));
    await selectAll();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    expect(await page.cardText()).toBeNull();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await page.tap('Margin');
    await selectAll();
    await savePressed(page);
    await waitForNotes(page, `${WORDS}.`);
  },
  { fresh: true },
);

journey(
  'the same words kept twice by menu or key are one note, which is shown; deleted, they can be kept again',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('twice', plain(`<p>${WORDS}, they say.</p>`)));
    await page.select(WORDS);
    await page.waitForCard('Save and write');
    await saveByMenu(browser, page);
    await page.waitForCard('Saved');
    await saveByMenu(browser, page);
    await page.waitForCard('Your note');
    const popup = await openPopup(browser, page);
    await popup.waitForText('1 note on this page');
    await page.front();
    await page.clickInCard('Delete');
    await page.waitForCard('Note deleted.');
    await page.select(WORDS);
    await saveByMenu(browser, page);
    await page.waitForCard('Saved');
    await waitForNotes(page, WORDS);
    await popup.front();
    await popup.waitForText('1 note on this page');
  },
  { fresh: true },
);
