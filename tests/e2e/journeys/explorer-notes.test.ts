/** Notes in the explorer: found, read, written, taken back. */
import { expect } from 'vitest';
import { arrived, ask, at, focus, hash } from '../explorer';
import { journey } from '../journey';
import { choose, seedNotes } from '../popup';

const ABOUT = { url: 'https://news.example/story', title: 'Story' };

journey('notes are found, read, written on, deleted and taken back', async ({ browser }) => {
  const page = await at(browser, 'notes', 'Notes');
  await seedNotes(page, 60, ABOUT);
  await page.waitForText('60 notes');
  await page.waitForText('Quoted words number 59');
  // Only what is in view is in the document, and the rest comes as one goes there.
  expect(await page.evaluate(() => document.querySelectorAll('.x-note').length)).toBeLessThan(30);
  await page.setPrint(true);
  await page.waitForText('notes that were in view, of 60');
  await page.setPrint(false);
  await page.waitFor(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return document.body.innerText.includes('Quoted words number 0');
  }, 'the oldest note');
  expect(await page.text()).not.toContain('in view');
  await choose(page, 'Tag', 'law');
  await page.waitForText('20 notes');
  expect(await hash(page)).toContain('tag=law');
  await page.press('Clear filters');
  await page.waitForText('60 notes');
  await focus(page, '.x-filter');
  await page.keyboard.type('thought about number 57');
  await page.waitForText('1 note');
  await page.press('Green: Quoted words number 57');
  await page.waitFor(
    () => document.querySelector('.x-quote mark')?.textContent === 'Quoted words number 57',
    'the note',
  );
  await page.press('Edit');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+Enter');
  await page.waitFor(
    () => document.querySelector('.x-words')?.textContent === 'A thought about number 57 and more',
    'the words as they were written',
  );
  await page.press('Delete');
  await page.waitForText('This note is in the trash.');
  await page.press('Take it back');
  await page.waitForText('A thought about number 57 and more');
  // What is written elsewhere shows at once.
  const note = (await ask(page, 'notes.get', { id: 'seeded-57' })) as { output: { rev: string } };
  await ask(page, 'notes.edit', { id: 'seeded-57', rev: note.output.rev, patch: { comment: 'From elsewhere' } });
  await page.waitFor(() => document.querySelector('.x-words')?.textContent === 'From elsewhere', 'the other words');
});

journey('a note is written on an entry, and counted there', async ({ browser }) => {
  const page = await at(browser, 'entity/devida', 'Devida');
  await page.press('Write a note');
  await page.waitFor(() => document.activeElement?.classList.contains('n-words') === true, 'the field');
  await page.keyboard.type('To be followed');
  await page.keyboard.press('Control+Enter');
  await page.waitFor(() => document.querySelector('.x-words')?.textContent === 'To be followed', 'the words');
  await page.press('Devida');
  await arrived(page, 'Devida');
  await page.press('1 note');
  await arrived(page, 'Notes');
  expect(await page.text()).toContain('On Devida');
});
