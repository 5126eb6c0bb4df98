/** A page's life: it becomes another without being loaded, it changes without end, it works against us. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { waitForPainted } from './painted';

journey(
  'a page that becomes an article later wakes, and forgets when it becomes another',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/app.html'));
    expect(await page.marks()).toEqual({});
    await page.evaluate(() => Reflect.get(window, 'show')('one', 'The first story is about Devida and the VRAEM.'));
    await waitForPainted(page, 'root', ['Devida', 'VRAEM']);
    await page.evaluate(() => Reflect.get(window, 'show')('two', 'The second is about Kingpin Act.'));
    await waitForPainted(page, 'root', ['Kingpin Act']);
    await page.evaluate(() => Reflect.get(window, 'leave')('home'));
    await waitForPainted(page, 'root', []);
  },
);

journey('back and forward in the history, marks are there again', async ({ browser, site }) => {
  const url = site.url('pages/changes.html');
  const page = await browser.open(url);
  await waitForPainted(page, 'moved', ['Kingpin Act']);
  await page.goto(site.url('articles/plain.html'));
  // The answer may be lost with the page that is left.
  await page.evaluate(() => history.back()).catch(() => {});
  await page.waitFor(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    'the page before',
    url,
  );
  await waitForPainted(page, 'moved', ['Kingpin Act']);
});

journey(
  'a page that changes without end does not cost the quiet words their marks, until it is too much',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/storm.html'));
    await waitForPainted(page, 'named', ['Devida']);
    await page.evaluate(() => Reflect.get(window, 'storm')());
    await waitForPainted(page, 'named', []);
    const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
    await popup.waitFor(() => document.body.innerText.trim() !== '', 'the popup to show something');
  },
);

journey(
  'a page that clears the registry and freezes what scripts are made of is still marked',
  async ({ browser, site, untouchedTree }) => {
    const url = site.url('articles/hostile.html');
    const page = await browser.open(url);
    await page.waitFor(() => Reflect.get(window, 'cleared') > 0, 'the page to clear the registry');
    for (let i = 0; i < 8; i++) {
      await page.mouse.move(300 + i, 300);
      await page.waitFor(
        (count) => new Promise<boolean>((done) => setTimeout(() => done(count >= 0), 300)),
        'a moment',
        i,
      );
    }
    await page.waitForMarks(3);
    expect(await page.tree()).toBe(await untouchedTree(url));
  },
);
