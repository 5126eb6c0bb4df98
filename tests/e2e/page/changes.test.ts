/** A page that changes while it is read: what is painted follows, and never stands on other words. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { paintedIn, waitForPainted } from './painted';

journey('text that is edited loses its marks at once, and gets those of the new words', async ({ browser, site }) => {
  const page = await browser.open(site.url('pages/changes.html'));
  await waitForPainted(page, 'edited', ['Devida', 'Devida']);
  const atOnce = await page.evaluate(async () => {
    const text = document.getElementById('edited')?.firstChild as Text;
    text.data = 'Now this line is about Kingpin Act and about nothing else at all.';
    await Promise.resolve();
    return [...(CSS.highlights.get('hl-0') ?? []), ...(CSS.highlights.get('hl-1') ?? [])].filter(
      (range) => range.startContainer === text,
    ).length;
  });
  expect(atOnce, 'marks on the words before they are read').toBe(0);
  await waitForPainted(page, 'edited', ['Kingpin Act']);
});

journey(
  'a name that an inline element parts is painted whole, and is let go when it is broken',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/changes.html'));
    await waitForPainted(page, 'split', ['Shining Path']);
    await page.evaluate(() => document.getElementById('word')?.remove());
    await waitForPainted(page, 'split', []);
    await page.evaluate(() => {
      const word = document.createElement('i');
      word.textContent = 'Shining';
      document.getElementById('split')?.insertBefore(word, document.getElementById('split')?.lastChild ?? null);
    });
    await waitForPainted(page, 'split', ['Shining Path']);
  },
);

journey('paragraphs that come late, move and go are followed', async ({ browser, site }) => {
  const page = await browser.open(site.url('pages/changes.html'));
  await waitForPainted(page, 'moved', ['Kingpin Act']);
  await page.evaluate(() => {
    const moved = document.getElementById('moved') as HTMLElement;
    document.querySelector('h1')?.after(moved);
    for (let i = 0; i < 3; i++) {
      document
        .getElementById('feed')
        ?.insertAdjacentHTML('afterbegin', `\n<p id="post${i}">Post ${i} names the VRAEM.</p>\n`);
    }
  });
  await waitForPainted(page, 'feed', ['VRAEM', 'VRAEM', 'VRAEM']);
  await waitForPainted(page, 'moved', ['Kingpin Act']);
  await page.evaluate(() => document.getElementById('post1')?.remove());
  await waitForPainted(page, 'feed', ['VRAEM', 'VRAEM']);
  await page.evaluate(() => {
    const post = document.getElementById('post0')?.firstChild as Text;
    post.splitText(8);
    (document.getElementById('post0') as HTMLElement).normalize();
  });
  await waitForPainted(page, 'post0', ['VRAEM']);
});

journey(
  'what a class, an attribute or the browser unfolds is read, what is folded away is let go',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/changes.html'));
    await waitForPainted(page, 'moved', ['Kingpin Act']);
    for (const id of ['folded', 'box', 'details', 'hidden']) expect(await paintedIn(page, id), id).toEqual([]);
    const set = (shown: boolean): Promise<void> =>
      page.evaluate((on) => {
        document.getElementById('folded')?.classList.toggle('folded', !on);
        document.getElementById('box')?.classList.toggle('open', on);
        document.getElementById('details')?.toggleAttribute('open', on);
        document.getElementById('hidden')?.toggleAttribute('hidden', !on);
      }, shown);
    await set(true);
    await waitForPainted(page, 'folded', ['Abimael Guzmán']);
    await waitForPainted(page, 'box', ['InSight Crime']);
    await waitForPainted(page, 'details', ['UNODC']);
    await waitForPainted(page, 'hidden', ['OFAC']);
    await set(false);
    for (const id of ['folded', 'box', 'details', 'hidden']) await waitForPainted(page, id, []);
  },
);
