/** Private windows: what is read there leaves no trace unless the reader says so, each time. */
import { expect } from 'vitest';
import { askBackground } from '../card';
import { journey } from '../journey';
import { keep, letGo, waitForNotes } from '../notes';

const WORDS = 'Five cooks on the potato';
const OTHER = 'and a baker on bread';

const html = `<!doctype html><html lang="en"><title>Cooks</title><p>${WORDS}, ${OTHER}, says the market.</p>`;
const ONLY_FIREFOX = { fresh: true, notIn: { chromium: 'its driver has no way into incognito windows' } };

journey(
  'in a private window words are kept only after the reader agreed, and each time anew',
  async ({ browser, site }) => {
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
  ONLY_FIREFOX,
);

journey(
  'while a private window stands open, an ordinary one keeps words unasked, and the private one asks',
  async ({ browser, site }) => {
    if (!browser.openPrivate) throw new Error('no private window');
    const before = await browser.open(site.put('before', html));
    const hidden = await browser.openPrivate(site.put('hidden', html));
    const after = await browser.open(site.put('after', html));
    for (const page of [before, after]) {
      await page.front();
      await keep(page, WORDS);
      await waitForNotes(page, WORDS);
    }
    await hidden.front();
    await hidden.select(WORDS);
    await hidden.waitForCard('Save and write');
    await hidden.clickInCard('Save');
    await hidden.waitForCard('Keep this in your notes? This window is private.');
    // The question is this window's alone.
    expect(await after.cardText()).toContain('Saved');
    expect((await hidden.marks())['hl-2'] ?? []).toEqual([]);
  },
  ONLY_FIREFOX,
);
