/** Text in open shadow roots and in frames. */
import { expect } from 'vitest';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { waitForPainted } from './painted';

journey(
  'open shadow roots are read, with what stands in their slots, and so is one that comes late',
  async ({ browser, site, untouchedTree }) => {
    const url = site.url('pages/shadow.html');
    const page = await browser.open(url);
    await waitForPainted(page, 'early', ['Devida']);
    await waitForPainted(page, 'slotted', ['Kingpin Act', 'InSight Crime']);
    expect(await page.tree()).toBe(await untouchedTree(url));
    await page.evaluate(() => {
      const inner = document.getElementById('early')?.shadowRoot?.getElementById('inner');
      if (inner?.firstChild) inner.firstChild.nodeValue = 'Now the root names OFAC.';
      const slotted = document.querySelector('#slotted p');
      if (slotted?.firstChild) slotted.firstChild.nodeValue = 'Slotted words now name Tocache.';
    });
    await waitForPainted(page, 'early', ['OFAC']);
    await waitForPainted(page, 'slotted', ['Tocache', 'InSight Crime']);
    // A root makes no mutation; it is looked for now and then, and when the reader does something.
    await page.evaluate(() => Reflect.get(window, 'makeLate')());
    await page.keyboard.press('Shift');
    await waitForPainted(page, 'late', ['Abimael Guzmán']);
  },
);

journey('marks inside a shadow root look as those outside, and answer to the pointer', async ({ browser, site }) => {
  const page = await browser.open(site.url('pages/shadow.html'));
  await waitForPainted(page, 'early', ['Devida']);
  const line = await page.evaluate(() => {
    const inner = document.getElementById('early')?.shadowRoot?.getElementById('inner') as Element;
    return getComputedStyle(inner, '::highlight(hl-0)').textDecorationStyle;
  });
  expect(line).toBe('dotted');
  const { x, y } = await page.evaluate(() => {
    const inner = document.getElementById('early')?.shadowRoot?.getElementById('inner') as Element;
    const range = new Range();
    range.setStart(inner.firstChild as Text, 15);
    range.setEnd(inner.firstChild as Text, 20);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.move(x - 6, y - 3);
  await page.mouse.move(x, y);
  await page.waitForCard('Devida');
});

journey('a frame that is big enough is read, a small one is not', async ({ browser, site }) => {
  const page = await browser.open(site.url('pages/frames.html'));
  await waitForPainted(page, 'inside', ['Devida']);
  const small = await page.evaluate(
    () =>
      (document.getElementById('small') as HTMLIFrameElement & { contentWindow: typeof globalThis }).contentWindow.CSS
        .highlights.size,
  );
  expect(small).toBe(0);
});

journey('a frame that goes takes its evidence along', async ({ browser, site }) => {
  const page = await browser.open(site.url('pages/frames.html'));
  await waitForPainted(page, 'inside', ['Devida']);
  const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
  await popup.waitFor(() => document.body.innerText.includes('Devida'), 'Devida in the popup');
  await popup.close();
  await page.front();
  await page.evaluate(() => document.getElementById('big')?.remove());
  const hasGone = async (): Promise<boolean> => {
    const again = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
    await again.waitFor(() => document.body.innerText.trim() !== '', 'the popup to show something');
    const text = await again.evaluate(() => document.body.innerText);
    await again.close();
    await page.front();
    return !text.includes('Devida');
  };
  await until(hasGone, 'the popup without Devida');
});
