/** What is kept in the options, by keyboard alone: muted names, the trash of notes, packs. */
import { expect } from 'vitest';
import { harbourFile, rawEntity } from '../../fixtures/packs/entities';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { chooseFile, openOptions, tabTo, tell } from '../options';
import { seedNotes } from '../popup';

const ABOUT = { url: 'https://news.example/story', title: 'Story' };
const HARBOUR = harbourFile('1', rawEntity('salt-guild'));
/** More than a pack may have. */
const TOO_MANY_BYTES = 33 * 1024 * 1024;

async function waitForSetting(page: Page, name: string, value: unknown): Promise<void> {
  await until(
    async () => {
      const settings = (await tell(page, 'settings.get', {})) as Record<string, unknown>;
      return JSON.stringify(settings[name]) === JSON.stringify(value);
    },
    `${name} to be ${JSON.stringify(value)}`,
  );
}

async function choose(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name, 120);
  await page.keyboard.press(key);
}

journey(
  'a muted name is underlined again, a correction taken back, and both undone',
  async ({ browser }) => {
    const options = await openOptions(browser, 'muted');
    const correction = { name: 'Ene', entity: 'ene-river', site: 'news.example' };
    await tell(options, 'settings.set', { known: ['devida'], corrections: [correction] });
    await options.waitForText('“Ene” is not');
    await choose(options, 'Underline Devida again');
    await waitForSetting(options, 'known', []);
    await options.waitForText('Devida is underlined again.');
    await choose(options, 'Undo');
    await waitForSetting(options, 'known', ['devida']);
    await choose(options, 'Take back the correction of “Ene”');
    await waitForSetting(options, 'corrections', []);
    await choose(options, 'Undo');
    await waitForSetting(options, 'corrections', [correction]);
    await options.waitForText('“Ene” is not');
  },
  { fresh: true },
);

journey(
  'the trash is emptied only after a second word, which is no by itself',
  async ({ browser }) => {
    const options = await openOptions(browser, 'notes');
    await seedNotes(options, 4, ABOUT);
    for (const id of ['seeded-0', 'seeded-1']) {
      const note = (await tell(options, 'notes.get', { id })) as { rev: string };
      await tell(options, 'notes.delete', { id, rev: note.rev });
    }
    await options.waitForText('2 notes, and 2 in the trash.');
    await choose(options, 'Empty the trash');
    await options.waitForText('Erase 2 notes for good?');
    await options.waitFor(() => document.activeElement?.textContent === 'Cancel', 'the focus to be on what keeps them');
    await options.keyboard.press('Enter');
    await options.waitForText('2 notes are in the trash');
    await choose(options, 'Empty the trash');
    await options.waitForText('Erase 2 notes for good?');
    await options.keyboard.press('Shift+Tab');
    await options.keyboard.press('Enter');
    await options.waitForText('The trash is empty.');
    await options.waitForText('2 notes.');
  },
  { fresh: true },
);

journey(
  'a pack is installed, switched off and on, removed and taken back',
  async ({ browser }) => {
    const options = await openOptions(browser, 'packs');
    // The file is chosen in a window of the system, which no page can press; the button that opens it is reached.
    await tabTo(options, 'Install a pack from a file', 120);
    await chooseFile(options, '#packs', 'harbour.json', HARBOUR);
    await options.waitForText('Install Harbour?');
    await options.waitFor(
      () => document.activeElement?.classList.contains('o-offer') ?? false,
      'the focus to be there',
    );
    await choose(options, 'Install');
    await options.waitForText('Harbour is installed.');
    // Back up: what was below is gone. (Past the end Firefox goes into its own bars, and comes back without the window.)
    await tabTo(options, 'Use Harbour', 120, 'Shift+Tab');
    await options.keyboard.press(' ');
    await waitForSetting(options, 'packsOff', ['harbour']);
    await options.keyboard.press(' ');
    await waitForSetting(options, 'packsOff', []);
    await choose(options, 'Remove Harbour');
    await options.waitForText('Harbour is removed.');
    await choose(options, 'Undo');
    await options.waitForText('CC0');
  },
  { fresh: true },
);

journey(
  'a pack that is too large is refused before it is read, and one that fits no format with the place',
  async ({ browser }) => {
    const options = await openOptions(browser, 'packs');
    for (const [language, said, title] of [
      ['en', 'big.json is not taken: it is larger than the 32 MB that a pack may have.', 'Packs'],
      ['es', 'big.json no se acepta: ocupa más de los 32 MB que puede tener un paquete.', 'Paquetes'],
    ] as const) {
      await tell(options, 'settings.set', { language });
      await options.waitForText(title);
      await options.evaluate((bytes) => {
        const input = document.querySelector<HTMLInputElement>('#packs input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], 'big.json', { type: 'application/json' }));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, TOO_MANY_BYTES);
      await options.waitForText(said);
      await options.waitFor(
        () => document.activeElement?.getAttribute('role') === 'alert',
        'the refusal to be read out',
      );
      await choose(options, language === 'en' ? 'Close' : 'Cerrar');
      await options.waitFor(() => document.querySelector('.o-refused') === null, 'the refusal to close');
    }
    await chooseFile(options, '#packs', 'wrong.json', HARBOUR.replace('"type":"', '"type":"x'));
    await options.waitForText('wrong.json no se acepta');
    expect(await options.evaluate(() => document.querySelector('.o-problems code')?.textContent)).toContain(
      'entities[0].type',
    );
    expect(await options.evaluate(() => document.querySelectorAll('.o-pack').length)).toBe(1);
  },
  { fresh: true },
);
