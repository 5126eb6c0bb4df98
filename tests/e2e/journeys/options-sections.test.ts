/** Every section of the options, by keyboard: what it says, what it does, what it gives to take along. */
import { expect } from 'vitest';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { tabs } from '../explorer';
import { journey } from '../journey';
import { chooseFile, openOptions, tabTo, tell } from '../options';
import { seedNotes } from '../popup';

const settingsOf = async (page: Page): Promise<Record<string, unknown>> =>
  (await tell(page, 'settings.get', {})) as Record<string, unknown>;

async function waitForSetting(page: Page, name: string, value: unknown): Promise<void> {
  await until(
    async () => JSON.stringify((await settingsOf(page))[name]) === JSON.stringify(value),
    `${name} to be ${JSON.stringify(value)}`,
  );
}

/** Remembers the files that the page gives out, instead of leaving them to the browser. */
async function catchFiles(page: Page): Promise<() => Promise<{ name: string; type: string; text: string }[]>> {
  await page.evaluate(() => {
    const files: { name: string; blob: Blob }[] = [];
    Reflect.set(globalThis, 'caught', files);
    let last = new Blob();
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return '#caught';
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob: last });
    };
  });
  return () =>
    page.evaluate(() =>
      Promise.all(
        (Reflect.get(globalThis, 'caught') as { name: string; blob: Blob }[]).map(async ({ name, blob }) => ({
          name,
          type: blob.type,
          text: await blob.text(),
        })),
      ),
    );
}

journey(
  'by keyboard: each choice about reading is set, and the preview is painted as pages are',
  async ({ browser }) => {
    const options = await openOptions(browser);
    const preview = () =>
      options.evaluate(() => {
        const wordsOf = ({ startContainer, startOffset, endOffset }: AbstractRange): string =>
          startContainer.textContent?.slice(startOffset, endOffset) ?? '';
        return Object.fromEntries(
          Array.from({ length: 20 }, (_, n) => `hl-${n}`)
            .map((name) => [name, [...(CSS.highlights.get(name) ?? [])].map(wordsOf)] as const)
            .filter(([, words]) => words.length > 0),
        );
      });
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await options.keyboard.press(key);
    };
    expect(await preview()).toMatchObject({ 'hl-0': ['Old Harbour', 'Ada Fenn'], 'hl-1': ['Old Harbour', 'Fenn'] });
    await tabTo(options, 'Articles');
    await press('ArrowDown');
    await waitForSetting(options, 'pages', 'every');
    await tabTo(options, 'Every mention');
    await press('ArrowDown');
    await waitForSetting(options, 'marks', 'first');
    expect(await preview()).toEqual({ 'hl-0': ['Old Harbour', 'Ada Fenn'] });
    await press('ArrowDown');
    await options.waitForText('Nothing is underlined.');
    expect(await preview()).toEqual({});
    await press('ArrowUp', 'ArrowUp');
    await waitForSetting(options, 'marks', 'all');
    await tabTo(options, 'Dotted line');
    await press('ArrowRight');
    await waitForSetting(options, 'markStyle', 'solid');
    expect(Object.keys(await preview())).toEqual(['hl-14', 'hl-16']);
    await press('ArrowRight');
    await waitForSetting(options, 'markStyle', 'tint');
    expect(Object.keys(await preview())).toEqual(['hl-15', 'hl-17']);
    await tabTo(options, 'Rest before it opens');
    const before = Number((await settingsOf(options)).openDelayMs);
    await press('ArrowRight');
    await waitForSetting(options, 'openDelayMs', before + 50);
    await press('Home');
    await options.waitForText('at once');
    await press('Shift+Tab', 'ArrowDown');
    await waitForSetting(options, 'opensOn', 'click');
    expect(await options.text()).not.toContain('Rest before it opens');
    await tabTo(options, 'Offer to save selected words');
    await press(' ');
    await waitForSetting(options, 'selectionBar', false);
    await tabTo(options, 'Number on the toolbar button');
    await press(' ');
    await waitForSetting(options, 'badge', false);
    await tabTo(options, 'As the browser');
    await press('ArrowRight', 'ArrowRight');
    await options.waitForText('Opciones');
    await press('ArrowLeft');
    await options.waitForText('Options');
    await tell(options, 'settings.set', { pausedUntil: new Date(Date.now() + 3_600_000).toISOString() });
    await options.waitForText('Paused until');
    await options.press('Resume now');
    await waitForSetting(options, 'pausedUntil', null);
  },
  { fresh: true },
);

journey(
  'by keyboard: the rule of a site is changed, removed and taken back',
  async ({ browser }) => {
    const options = await openOptions(browser, 'sites');
    await tell(options, 'settings.site', { host: 'news.example', rule: { names: false } });
    await tabTo(options, 'Mark names on news.example');
    await options.keyboard.press(' ');
    await waitForSetting(options, 'sites', { 'news.example': { names: true } });
    await tabTo(options, 'Paint notes on news.example');
    await options.keyboard.press(' ');
    await waitForSetting(options, 'sites', { 'news.example': { names: true, paintNotes: false } });
    await tabTo(options, 'Add a site');
    await options.keyboard.type('NEWS.example');
    await options.keyboard.press('Enter');
    await options.waitForText('news.example is in the list already.');
    await options.press('Remove the rule for news.example');
    await waitForSetting(options, 'sites', {});
    await options.press('Undo');
    await waitForSetting(options, 'sites', { 'news.example': { names: true, paintNotes: false } });
  },
  { fresh: true },
);

journey(
  'notes: their colour, how many and how much room, out in every format, and the way in',
  async ({ browser }) => {
    const options = await openOptions(browser, 'notes');
    await options.waitForText('There is nothing to export yet.');
    await seedNotes(options, 7, { url: 'https://news.example/story', title: 'Story' });
    await options.waitForText('7 notes.');
    expect(await options.text()).toMatch(/Glosa takes [\d.]+ ([kM]B|byte) on this device; the browser allows it/);
    await tabTo(options, 'Yellow');
    await options.keyboard.press('ArrowRight');
    await waitForSetting(options, 'noteColour', 'green');
    const caught = await catchFiles(options);
    for (const format of ['JSON', 'Markdown', 'CSV', 'Web Annotation']) {
      await options.press(`Export notes as ${format}`);
    }
    await until(async () => (await caught()).length === 4, 'four files');
    const files = await caught();
    expect(files.map(({ name }) => name.replace(/^.*\./, '')).sort()).toEqual(['csv', 'json', 'jsonld', 'md']);
    for (const { name, text } of files) expect(text, name).toContain('Quoted words number 6');
    expect(JSON.parse(files.find(({ name }) => name.endsWith('.json'))?.text ?? '{}')).toMatchObject({
      glosa: 'notes',
    });
    await options.evaluate(() => {
      navigator.clipboard.writeText = async (text) => Reflect.set(globalThis, 'copied', text) as unknown as undefined;
    });
    await options.press('Copy as text');
    await options.waitForText('All notes are on the clipboard.');
    expect(await options.evaluate(() => String(Reflect.get(globalThis, 'copied')))).toContain('Quoted words number 3');
    await options.press('Import notes');
    await until(async () => (await tabs(options)).some((url) => url.includes('import.html')), 'the import');
  },
  { fresh: true },
);

journey(
  'the settings go out as a file, and come back from it',
  async ({ browser }) => {
    const options = await openOptions(browser, 'file');
    await tell(options, 'settings.set', { markStyle: 'tint', openDelayMs: 450, known: ['devida'] });
    await tell(options, 'settings.site', { host: 'news.example', rule: { names: false } });
    await options.waitForText('news.example');
    const caught = await catchFiles(options);
    await tabTo(options, 'Export settings');
    await options.keyboard.press('Enter');
    const [file] = await caught();
    expect(file).toMatchObject({ name: 'glosa-settings.json', type: 'application/json' });
    const settings = await settingsOf(options);
    expect(JSON.parse(file?.text ?? '')).toEqual(settings);
    await tabTo(options, 'Reset to defaults');
    await options.keyboard.press('Enter');
    await waitForSetting(options, 'sites', {});
    await chooseFile(options, '#file', 'glosa-settings.json', file?.text ?? '');
    await options.waitForText('The settings of the file are in use.');
    expect(await settingsOf(options)).toEqual(settings);
  },
  { fresh: true },
);

journey(
  'shortcuts lead to where they are changed; about says the version, the licences and what is done with pages',
  async ({ browser }) => {
    const options = await openOptions(browser, 'shortcuts');
    const version = await options.evaluate(() => {
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { getManifest(): { version: string } } };
      return api.runtime.getManifest().version;
    });
    expect(await options.text()).toContain(`Glosa ${version}`);
    expect(await options.text()).toContain('MIT licence');
    await options.press('What is read, kept, seen and sent');
    await options.waitFor(() => (document.querySelector('#about details[open]')?.textContent?.length ?? 0) > 400, 'it');
    await options.press('How Glosa works');
    await until(async () => (await tabs(options)).some((url) => url.includes('welcome.html')), 'the welcome page');
    await options.front();
    // Last: a page of the browser's own comes to the front.
    await options.press('Change in the browser');
    await until(async () => {
      const byHand = (await options.text()).includes('Manage Extension Shortcuts');
      return byHand || (await tabs(options)).some((url) => /shortcuts|addons/.test(url));
    }, 'the way to the shortcuts');
  },
  { fresh: true },
);

journey(
  'an extension that does not answer is said, and what is set goes back to how it is',
  async ({ browser }) => {
    const options = await openOptions(browser);
    await options.evaluate(() => {
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage: unknown } };
      Reflect.set(globalThis, 'kept', api.runtime.sendMessage);
      api.runtime.sendMessage = () => Promise.reject(new Error('no'));
    });
    await options.press('Solid line');
    await options.waitForText('Not done: the extension did not answer.');
  },
  { fresh: true, provoked: /no/ },
);
