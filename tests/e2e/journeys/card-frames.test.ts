/** Cards in frames: each in its own, one open at a time in the whole tab. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';

const ARTICLE =
  '<!doctype html><html lang="en"><title>Story</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><style>body { font: 18px/28px serif }</style>';

/** Which cards stand, by document, and whether each lies within its frame. */
function standing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOpen = (of: Document): boolean =>
      [...of.querySelectorAll(':root > [popover]')].some((host) => host.matches(':popover-open'));
    const frames = [...document.querySelectorAll('iframe')];
    return [
      ...(isOpen(document) ? ['top'] : []),
      ...frames.flatMap((frame) => (frame.contentDocument && isOpen(frame.contentDocument) ? [frame.id] : [])),
    ];
  });
}

/** The middle of a word in a frame, in the tab's coordinates. */
function pointIn(page: Page, id: string, word: string) {
  return page.evaluate(
    (frameId, wanted) => {
      const frame = document.getElementById(frameId) as HTMLIFrameElement;
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const inside = frame.contentDocument as Document;
      const paragraph = [...inside.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
      const node = paragraph?.firstChild as Text;
      const range = inside.createRange();
      range.setStart(node, node.data.indexOf(wanted));
      range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
      const [outer, inner] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
      return { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
    },
    id,
    word,
  );
}

async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  for (const away of [24, 8, 1, 0]) await page.mouse.move(x + away, y + away / 2);
}

journey('one card is open at a time in a tab, whatever frame it is in, pinned or not', async ({ browser, site }) => {
  const framed = (name: string) =>
    site.put(`framed-${name}`, `${ARTICLE}<p>The agency ${name} spoke at length of what it had planned.</p>`);
  const frame = (id: string, name: string) =>
    `<iframe id="${id}" src="${framed(name)}" width="700" height="320"></iframe>`;
  const url = site.put(
    'frames-of-cards',
    `${ARTICLE}<p>The law known as the Kingpin Act was named first, and the rest was said by others in what follows.</p>
     ${frame('one', 'Devida')}${frame('two', 'UNODC')}`,
  );
  const page = await browser.open(url);
  await page.waitForMarks(1);
  await page.waitFor(
    () =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentWindow }) =>
          ((contentWindow as unknown as typeof globalThis)?.CSS.highlights.get('hl-0')?.size ?? 0) > 0,
      ),
    'the frames to be marked',
  );
  await page.hover('Kingpin Act');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Keep the card open');
  expect(await standing(page)).toEqual(['top']);
  await restOn(page, await pointIn(page, 'one', 'Devida'));
  await until(async () => (await standing(page)).join() === 'one', 'the card of the first frame, and no other');
  await restOn(page, await pointIn(page, 'two', 'UNODC'));
  await until(async () => (await standing(page)).join() === 'two', 'the card of the second frame, and no other');
  await page.hover('Kingpin Act');
  await until(async () => (await standing(page)).join() === 'top', 'the card of the page, and no other');
  await page.keyboard.press('Escape');
  await until(async () => (await standing(page)).length === 0, 'no card at all');
});
