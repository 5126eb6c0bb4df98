/** Notes from a file: seen before they come in, all or nothing, and back out again. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import type { Page } from '../driver';
import { journey } from '../journey';
import { chooseFile, dropFile, openOptions, tabTo, tell } from '../options';

type Export = { text: string };
type List = { total: number };

const total = async (page: Page): Promise<number> =>
  ((await tell(page, 'notes.list', { offset: 0, limit: 10 })) as List).total;

/** A file as an export writes it, of notes that are no longer here. */
async function exported(page: Page, comments: readonly string[]): Promise<string> {
  for (const comment of comments) {
    await tell(page, 'notes.create', {
      about: { kind: 'entity', entity: 'devida' },
      comment,
      tags: ['kept'],
      colour: 'green',
    });
  }
  const { text } = (await tell(page, 'notes.export', { format: 'json' })) as Export;
  const { notes } = (await tell(page, 'notes.list', { offset: 0, limit: 10 })) as {
    notes: { id: string; rev: string }[];
  };
  for (const { id, rev } of notes) await tell(page, 'notes.delete', { id, rev });
  await tell(page, 'notes.empty-trash', {});
  return text;
}

journey(
  'a file is seen, comes in whole, is known the second time, and goes out again by undo',
  async ({ browser }) => {
    const options = await openOptions(browser, 'notes');
    const text = await exported(options, ['First words', 'Second words']);
    expect(await total(options)).toBe(0);
    const page = await browser.surface('import.html');
    await dropFile(page, '.g-drop', 'notes.json', text);
    await page.waitForText('2 notes would come in');
    expect(await page.text()).toContain('First words');
    expect(await total(page)).toBe(0);
    await tabTo(page, 'Import 2 notes');
    await page.keyboard.press('Enter');
    await page.waitForText('2 notes came in');
    expect(await total(page)).toBe(2);
    await tabTo(page, 'Choose another file');
    await page.keyboard.press('Enter');
    await chooseFile(page, '.g-drop', 'again.json', text);
    await page.waitForText('Nothing new is in this file');
    await page.press('Choose another file');

    const words = JSON.stringify({ ...JSON.parse(text) }).replaceAll('First words', 'Third words');
    const third = words.replaceAll(/"id":"([^"])/g, '"id":"x$1');
    await chooseFile(page, '.g-drop', 'more.json', third);
    await page.waitForText('would come in');
    await page.press('Import');
    await page.waitForText('came in');
    const before = await total(page);
    await page.press('Put them into the trash');
    await page.waitForText('in the trash.');
    expect(await total(page)).toBe(2);
    expect(before).toBeGreaterThan(2);
  },
  { fresh: true },
);

journey(
  'a file that cannot come in says why, with line and field, and changes nothing',
  async ({ browser }) => {
    const options = await openOptions(browser, 'notes');
    const text = await exported(options, ['First words']);
    const page = await browser.surface('import.html');
    const wrong: [string, string, RegExp][] = [
      ['cut.json', text.slice(0, text.length / 2), /cut short/],
      ['other.json', '{"bookmarks":[]}', /not of a program/],
      ['colour.json', text.replace('"green"', '"black"'), /Line \d+ · Field .*colour/],
    ];
    for (const [name, contents, said] of wrong) {
      await chooseFile(page, '.g-drop', name, contents);
      await page.waitForText(`${name} was not imported`);
      expect(await page.text()).toMatch(said);
      expect(await page.text()).toContain('Nothing was changed');
      expect(await total(page)).toBe(0);
      await tabTo(page, 'Choose another file');
      await page.keyboard.press('Enter');
      await page.waitForText('Or drop it here.');
    }
  },
  { fresh: true },
);

journey(
  'the page is sound to axe before, with an offer and with a refusal, in both themes and languages',
  async ({ browser }) => {
    const options = await openOptions(browser, 'notes');
    const text = await exported(options, ['First words']);
    const page = await browser.surface('import.html');
    for (const language of ['en', 'es']) {
      const title = language === 'es' ? 'Importar notas' : 'Import notes';
      await tell(page, 'settings.set', { language });
      await page.waitForText(title);
      await page.reload();
      await page.waitForText(title);
      for (const contents of [null, text, '{']) {
        if (contents !== null) await dropFile(page, '.g-drop', 'notes.json', contents);
        if (contents !== null) await page.waitFor(() => document.querySelector('.i-offer') !== null, 'an answer');
        for (const dark of [false, true]) {
          await page.setDark(dark);
          expect(await axeViolations(page), `${language} ${dark ? 'dark' : 'light'} ${contents?.slice(0, 9)}`).toEqual(
            [],
          );
        }
        await page.setViewport({ width: 360, height: 760 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        await page.setViewport({ width: 1000, height: 760 });
        if (contents !== null) {
          await page.reload();
          await page.waitFor(() => document.querySelector('.g-drop') !== null, 'the page');
        }
      }
    }
  },
  { fresh: true },
);
