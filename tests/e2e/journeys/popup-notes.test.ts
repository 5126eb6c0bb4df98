/** Notes in the popup: thousands of them, grouped and filtered, undone after closing, trashed, taken out. */
import { expect } from 'vitest';
import { journey } from '../journey';
import { choose, openNotes, openPopup, search, seedNotes } from '../popup';

const PLAIN = 'articles/plain.html';

journey(
  'ten thousand notes are a list like any other, of which only those in view are drawn',
  async ({ browser, site }) => {
    const popup = await openPopup(browser, await browser.open(site.url(PLAIN)));
    await seedNotes(popup, 10_000, { url: site.url(PLAIN), title: 'Story' });
    await openNotes(popup);
    await popup.waitForText('Quoted words number 9999');
    expect(await popup.evaluate(() => document.querySelectorAll('.note').length)).toBeLessThan(40);
    await popup.evaluate(() => {
      const panel = document.querySelector('.panel');
      panel?.scrollTo(0, panel.scrollHeight);
    });
    await popup.waitFor(() => {
      const panel = document.querySelector('.panel');
      panel?.scrollTo(0, panel.scrollHeight);
      return document.body.innerText.includes('Quoted words number 0');
    }, 'the oldest note');
    await choose(popup, 'Order', 'oldest');
    await popup.waitForText('Quoted words number 1\n');
    await choose(popup, 'Group', 'page');
    await popup.waitForText('Story 3');
    await popup.press('Story 3');
    await popup.waitForText('1429 notes');
    await popup.press('All, not only Story 3');
    await choose(popup, 'Group', 'tag');
    await popup.press('rivers');
    await popup.waitForText('3333 notes');
    await search(popup, 'thought number 9999');
    await popup.waitForText('A thought about number 9999');
  },
  { fresh: true, timeoutMs: 120_000 },
);

journey(
  'what was done to a note can be undone by a popup opened later',
  async ({ browser, site }) => {
    const page = await browser.open(site.url(PLAIN));
    const popup = await openPopup(browser, page);
    await seedNotes(popup, 1, { url: site.url(PLAIN), title: 'Story' });
    await openNotes(popup);
    await popup.press('Edit');
    await popup.waitFor(() => document.activeElement instanceof HTMLTextAreaElement, 'a field to write in');
    await popup.keyboard.type(', and more');
    await popup.press('Save');
    await popup.waitForText('Note changed.');
    const later = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}&later`);
    await later.waitForText('A thought about number 0, and more');
    await later.press('Undo');
    await later.waitForText('Undone.');
    await later.waitFor(() => !document.body.innerText.includes('and more'), 'the words as they were');

    await later.press('Delete');
    await later.waitForText('Note deleted.');
    await later.reload();
    await later.waitForText('No notes yet');
    await later.press('Undo');
    await later.waitForText('Quoted words number 0');
  },
  { fresh: true },
);

journey(
  'the trash gives notes back, and is emptied only after asking',
  async ({ browser, site }) => {
    const popup = await openPopup(browser, await browser.open(site.url(PLAIN)));
    await seedNotes(popup, 2, { url: site.url(PLAIN), title: 'Story' });
    await openNotes(popup);
    await popup.press('Delete');
    await popup.waitForText('Note deleted.');
    await popup.waitFor(() => document.querySelectorAll('.note').length === 1, 'one note left');
    await popup.press('Delete');
    await popup.waitForText('No notes yet');
    await popup.press('Trash');
    await popup.waitForText('Quoted words number 1');
    await popup.press('Restore');
    await popup.waitFor(() => document.querySelectorAll('.note').length === 1, 'one note left in the trash');
    await popup.press('Empty the trash');
    await popup.waitForText('Erase 1 note for good?');
    await popup.press('Erase');
    await popup.waitForText('The trash is empty');
    await popup.press('Back to the notes');
    await popup.waitFor(() => document.querySelectorAll('.note').length === 1, 'the note that was taken back');
  },
  { fresh: true },
);

journey(
  'all notes that are listed can be taken out as a file',
  async ({ browser, site }) => {
    const popup = await openPopup(browser, await browser.open(site.url(PLAIN)));
    await seedNotes(popup, 12, { url: site.url(PLAIN), title: 'Story' });
    await openNotes(popup);
    await choose(popup, 'Colour', 'green');
    await popup.waitFor(() => document.querySelectorAll('.note').length === 3, 'the green notes');
    await popup.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Object.assign(globalThis, { taken: text }));
        return make(file);
      };
    });
    await popup.press('Export, import, trash');
    await popup.waitForText('Export these 3 notes');
    await popup.press('JSON');
    await popup.waitForText('Saved as');
    const taken = await popup.waitFor(() => Reflect.get(globalThis, 'taken') as string | undefined, 'the file');
    expect(JSON.parse(taken ?? '{}').notes).toHaveLength(3);
  },
  { fresh: true },
);
