/** The options: what a reader sets is so at once, in open pages too; everything can be taken back; keys are enough. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import type { Marks, Page } from '../driver';
import { until } from '../driver/wait';
import { cutAt } from '../fit';
import { journey } from '../journey';
import { chooseFile, openOptions, tabTo, tell } from '../options';
import { openSample, waitForAllMarks } from '../sample';

/** In Firefox a page cannot walk the registry of our script's world: names are asked for one by one. */
const painted = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from({ length: 20 }, (_, n) => `hl-${n}`).filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
  );

/** What is marked, by highlight; one that holds nothing is as good as none. */
async function held(page: Page): Promise<Marks> {
  return Object.fromEntries(Object.entries(await page.marks()).filter(([, words]) => words.length > 0));
}

async function waitForLayers(page: Page, wanted: string[]): Promise<void> {
  await page.front();
  await page.waitFor(
    (names) =>
      Array.from({ length: 20 }, (_, n) => `hl-${n}`)
        .filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0)
        .join() === names,
    `the highlights to be ${wanted.join() || 'none'}`,
    wanted.join(),
  );
}

journey(
  'which mentions are marked, and how, follows at once in an open page',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    expect(await painted(page)).toEqual(['hl-0', 'hl-1']);
    const words = await held(page);
    const options = await openOptions(browser);
    await options.press('Solid line');
    await waitForLayers(page, ['hl-14', 'hl-16']);
    const looks = (layers: string[]) =>
      page.evaluate(
        (names) =>
          names.map((name) => {
            const look = getComputedStyle(document.body, `::highlight(${name})`);
            const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } = look;
            const paint = textDecorationLine === 'none' ? backgroundColor : textDecorationColor;
            return {
              line: `${textDecorationLine} ${textDecorationStyle}`,
              strength: Number(/[\d.]+(?=\)$)/.exec(paint)),
            };
          }),
        layers,
      );
    const lines = await looks(['hl-0', 'hl-1', 'hl-14', 'hl-16']);
    expect(lines.map(({ line }) => line)).toEqual([
      'underline dotted',
      'underline dotted',
      'underline solid',
      'underline solid',
    ]);
    await options.press('Tint');
    await waitForLayers(page, ['hl-15', 'hl-17']);
    const strengths = [...lines, ...(await looks(['hl-15', 'hl-17']))].map(({ strength }) => strength);
    for (let first = 0; first < strengths.length; first += 2) {
      expect(strengths[first + 1]).toBeGreaterThan(0);
      expect(strengths[first + 1]).toBeLessThan(strengths[first] ?? 0);
    }
    await options.press('The first of each name');
    const firsts = JSON.stringify([words['hl-0']]);
    await until(async () => JSON.stringify(Object.values(await held(page))) === firsts, 'only first mentions marked');
    await options.press('None');
    await waitForLayers(page, []);
    await options.press('Every mention');
    await options.press('Dotted line');
    await waitForLayers(page, ['hl-0', 'hl-1']);
    expect(await held(page)).toEqual(words);
  },
  { fresh: true },
);

journey(
  'a style holds in shadow trees too',
  async ({ browser, site }) => {
    const options = await openOptions(browser);
    await options.press('Solid line');
    await options.waitFor(() => CSS.highlights.has('hl-14'), 'the preview to follow');
    const page = await browser.open(site.url('pages/shadow.html'));
    await page.waitFor(() => (CSS.highlights.get('hl-14')?.size ?? 0) > 0, 'a solid mark');
    const inShadow = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('hl-14') ?? [])];
      const inside = ranges.map(({ startContainer }) => startContainer).find((node) => node.getRootNode() !== document);
      const element = inside?.parentElement;
      return element ? getComputedStyle(element, '::highlight(hl-14)').textDecorationStyle : 'nothing in a shadow tree';
    });
    expect(inShadow).toBe('solid');
  },
  { fresh: true },
);

journey(
  'by keyboard alone: names are off on a site, on again by undo, and a wrong site is refused in words',
  async ({ browser, site }) => {
    const page = await openSample(browser, site, { host: 'quiet.localhost' });
    const options = await openOptions(browser);
    await tabTo(options, 'Sites');
    await options.keyboard.press('Enter');
    await tabTo(options, 'Add a site');
    await options.keyboard.type('two words');
    await options.keyboard.press('Enter');
    await options.waitForText('“two words” is no site.');
    await options.keyboard.press('Control+a');
    await options.keyboard.type('http://www.quiet.localhost/story');
    await options.keyboard.press('Enter');
    await options.waitForText('Names are off on quiet.localhost.');
    await page.waitFor(() => CSS.highlights.size === 0, 'the marks to go');
    await tabTo(options, 'Undo');
    await options.keyboard.press('Enter');
    await options.waitForText('No site has a rule of its own.');
    await page.front();
    await waitForAllMarks(page);
  },
  { fresh: true },
);

journey(
  'names that are muted are listed by their names, and come back',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const options = await openOptions(browser, 'muted');
    await tell(options, 'settings.set', {
      known: ['devida'],
      corrections: [{ name: 'Masías', entity: 'carmen-masias', site: 'localhost' }],
    });
    await options.waitForText('“Masías” is not Carmen Masías');
    expect(await options.text()).toContain('on localhost');
    const marked = async (): Promise<string[]> => Object.values(await page.marks()).flat();
    await page.waitFor(() => CSS.highlights.size > 0, 'marks');
    await options.press('Underline Devida again');
    await options.waitForText('Devida is underlined again.');
    await page.front();
    await until(async () => (await marked()).includes('Devida'), '“Devida” to be marked again');
    // What is pressed stands in front, as for a reader.
    await options.front();
    await options.press('Undo');
    await options.press('Underline Devida again');
    await options.waitForText('None. Choose “I know this”');
    await options.press('Take back the correction of “Masías”');
    await options.waitForText('None. Choose “Not this one”');
    await page.front();
    await waitForAllMarks(page);
    expect(await marked()).toContain('Devida');
  },
  { fresh: true },
);

journey(
  'everything can be reset, and the reset undone; a file that is no settings changes nothing',
  async ({ browser }) => {
    const options = await openOptions(browser, 'file');
    await options.press('Solid line');
    await options.press('Only a click');
    await options.press('Reset to defaults');
    await options.waitForText('Everything is as it was at first.');
    const chosen = (): Promise<string[]> =>
      options.evaluate(() =>
        [...document.querySelectorAll('input[type=radio]:checked')].map(
          (input) => input.closest('label')?.querySelector('span:not(.g-swatch)')?.textContent ?? '',
        ),
      );
    expect(await chosen()).toContain('Dotted line');
    await options.press('Undo');
    await options.waitFor(() => CSS.highlights.has('hl-14'), 'the solid line to be back');
    expect(await chosen()).toEqual(expect.arrayContaining(['Solid line', 'Only a click']));
    await chooseFile(options, '#file', 'bad.json', '{"version":1,"marks":"loud"}');
    await options.waitForText('Not imported, and nothing has changed: not understood is marks.');
    await tell(options, 'settings.set', { language: 'es' });
    await chooseFile(options, '#file', 'later.json', '{"version":99}');
    await options.waitForText('es de otra versión de Glosa.');
    await chooseFile(options, '#file', 'list.json', '[]');
    await options.waitForText('el archivo no contiene ajustes.');
    await tell(options, 'settings.set', { language: 'en' });
    await chooseFile(options, '#file', 'cut.json', '{"version":');
    await options.waitForText('the file is not JSON');
    expect(await chosen()).toContain('Solid line');
    await chooseFile(options, '#file', 'good.json', '{"version":1,"markStyle":"tint"}');
    await options.waitForText('The settings of the file are in use.');
    expect(await chosen()).toEqual(expect.arrayContaining(['Tint', 'The pointer resting on a name']));
  },
  { fresh: true },
);

journey(
  'the shortcuts are those the browser has, and the trash asks twice',
  async ({ browser }) => {
    const options = await openOptions(browser, 'shortcuts');
    await options.waitForText('Save the selected words');
    expect(await options.text()).toMatch(/Open the popup\s+(Alt\+Shift\+G|⌥⇧G)/);
    const answer = (await tell(options, 'notes.create', {
      about: { kind: 'entity', entity: 'devida' },
      comment: 'To look up',
      tags: [],
      colour: 'yellow',
    })) as { note: { id: string; rev: string } };
    await tell(options, 'notes.delete', { id: answer.note.id, rev: answer.note.rev });
    await options.waitForText('1 note is in the trash');
    await options.press('Empty the trash');
    await options.waitForText('Erase 1 note for good?');
    await options.press('Cancel');
    await options.press('Empty the trash');
    await options.press('Erase for good');
    await options.waitForText('The trash is empty.');
  },
  { fresh: true },
);

for (const language of ['en', 'es'] as const) {
  journey(
    `the options are sound to axe in both themes, and fit 200 % and 320 pixels (${language})`,
    async ({ browser }) => {
      const options = await openOptions(browser);
      await tell(options, 'settings.set', {
        language,
        opensOn: 'click',
        known: ['devida'],
        corrections: [
          { name: 'Masías', entity: 'carmen-masias' },
          { name: 'Masías', entity: 'carmen-masias', page: `https://news.example/${'a-long-address-'.repeat(12)}` },
        ],
      });
      await tell(options, 'settings.site', { host: `${'long-'.repeat(11)}name.news.example`, rule: { names: false } });
      await options.waitForText(language === 'es' ? 'Acerca de y privacidad' : 'About and privacy');
      await options.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      const wrong: string[] = [];
      for (const dark of [false, true]) {
        await options.setDark(dark);
        for (const one of await axeViolations(options)) wrong.push(`${dark ? 'dark' : 'light'}: ${one}`);
      }
      for (const width of [1000, 640, 360, 320]) {
        for (const one of await cutAt(options, width)) wrong.push(`${width} px: ${one}`);
      }
      expect(wrong).toEqual([]);
    },
    { fresh: true, timeoutMs: 60_000 },
  );
}
