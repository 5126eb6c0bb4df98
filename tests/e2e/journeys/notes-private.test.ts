/** Private windows: what is read there leaves no trace unless the reader says so, each time. */
import { expect } from 'vitest';
import { askBackground } from '../card';
import { journey } from '../journey';
import { letGo, waitForNotes } from '../notes';

const WORDS = 'Five cooks on the potato';
const OTHER = 'and a baker on bread';

journey(
  'in a private window words are kept only after the reader agreed, and each time anew',
  async ({ browser, site }) => {
    const html = `<!doctype html><html lang="en"><title>Cooks</title><p>${WORDS}, ${OTHER}, says the market.</p>`;
    if (!browser.openPrivate) throw new Error('no private window');
    const page = await browser.openPrivate(site.put('private', html));
    const office = await browser.surface('popup.html?tab=0');
    const total = async (): Promise<number> =>
      (await askBackground<{ total: number }>(office, 'notes.list', { offset: 0, limit: 1 })).total;
    await page.front();
    await page.select(WORDS);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save');
    await page.waitForCard('Keep this in your notes? This window is private.');
    expect(await total()).toBe(0);
    await page.clickInCard('Don’t keep');
    await page.waitForCard('Not kept.');
    expect([await total(), (await page.marks())['hl-2'] ?? []]).toEqual([0, []]);
    await letGo(page);

    await page.select(WORDS);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save');
    await page.waitForCard('This window is private.');
    await page.clickInCard('Keep');
    await page.waitForCard('Saved');
    await waitForNotes(page, WORDS);
    expect(await total()).toBe(1);
    await letGo(page);

    // Having agreed once is not having agreed.
    await page.select(OTHER);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save');
    await page.waitForCard('This window is private.');
    expect(await total()).toBe(1);
  },
  { fresh: true, notIn: { chromium: 'its driver has no way into incognito windows' } },
);
