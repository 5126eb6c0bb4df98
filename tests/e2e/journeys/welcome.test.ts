/** The welcome page: opened once, on install; its sample is read and explained for real; it asks nothing it needs not. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import type { Browser, Page } from '../driver';
import { journey } from '../journey';
import { tabTo, tell } from '../options';

const PATIENT = { timeout: 10_000 };

async function openWelcome(browser: Browser): Promise<Page> {
  const page = await browser.surface('welcome.html');
  await page.waitFor(() => document.querySelector('.w-name') !== null, 'names in the sample');
  return page;
}

/** How many tabs show the welcome page. */
function welcomes(from: Page): Promise<number> {
  return from.evaluate(async () => {
    const { tabs, runtime } = Reflect.get(globalThis, 'chrome') as {
      tabs: { query(of: object): Promise<{ url?: string }[]> };
      runtime: { getURL(path: string): string };
    };
    return (await tabs.query({})).filter(({ url }) => url === runtime.getURL('welcome.html')).length;
  });
}

const card = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.w-card')?.innerText ?? '');

journey(
  'it is opened once, when the extension is installed',
  async ({ browser }) => {
    const office = await browser.surface('options.html');
    await expect.poll(() => welcomes(office), PATIENT).toBe(1);
    await browser.stopWorker();
    await tell(office, 'settings.get', {});
    expect(await welcomes(office)).toBe(1);
  },
  { fresh: true, launch: { welcome: true } },
);

journey(
  'its sample is marked like a page, and a name that the pointer rests on opens its card',
  async ({ browser }) => {
    const page = await openWelcome(browser);
    const names = await page.evaluate(() => [...document.querySelectorAll('.w-name')].map((name) => name.textContent));
    expect(names).toEqual(
      expect.arrayContaining(['VRAEM', 'Devida', 'Shining Path', 'Víctor Quispe Palomino', 'José']),
    );
    expect(names.filter((name) => name === 'José')).toHaveLength(2);
    expect(Object.values(await page.marks()).flat()).toEqual(expect.arrayContaining(['VRAEM', 'Devida', 'José']));
    await page.hover('Shining Path');
    await expect.poll(() => card(page), PATIENT).toContain('Armed group');
    expect(await card(page)).toContain('In this article');
    expect(await page.evaluate(() => document.activeElement?.className ?? '')).not.toContain('w-card');
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page), PATIENT).toBe('');
  },
);

journey('by keyboard alone: to a name, into its card, to another entity, and back to the name', async ({ browser }) => {
  const page = await openWelcome(browser);
  await tabTo(page, 'Devida');
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page), PATIENT).toContain('Anti-drug agency');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.slice(0, 6) ?? '');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className), PATIENT).toContain('w-card');
  await tabTo(page, 'Close the card', 200);
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page), PATIENT).toBe('');
  expect(await focused()).toBe('Devida');
});

journey('it asks nothing, says what is done with the text, and leads to the options', async ({ browser }) => {
  const page = await openWelcome(browser);
  expect(await page.evaluate(() => document.querySelectorAll('input, select, textarea').length)).toBe(0);
  const text = await page.text();
  expect(text).toContain('Nothing is sent anywhere');
  expect(text).not.toContain('Allow on all sites');
});

journey(
  'it speaks the reader’s language, is sound to axe with a card open, and is no wider than a phone',
  async ({ browser }) => {
    const page = await openWelcome(browser);
    for (const language of ['en', 'es']) {
      // Chosen in another place: the page follows at once.
      await tell(page, 'settings.set', { language });
      await page.waitForText(language === 'es' ? 'Le damos la bienvenida a Glosa' : 'Welcome to Glosa');
      await page.waitFor(() => document.querySelector('.w-name') !== null, 'names in the sample');
      await page.press('Devida');
      await expect
        .poll(() => card(page), PATIENT)
        .toContain(language === 'es' ? 'Organismo antidrogas' : 'Anti-drug agency');
      for (const dark of [false, true]) {
        await page.setDark(dark);
        expect(await axeViolations(page), `${language} ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
      for (const width of [360, 1000]) {
        await page.setViewport({ width, height: 760 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.keyboard.press('Escape');
    }
  },
  { fresh: true },
);
