/** The explorer without a pointer: everything is reached with Tab and done with keys. */
import { expect } from 'vitest';
import { arrived, at, hash } from '../explorer';
import { journey } from '../journey';
import { tabTo } from '../options';
import { seedNotes } from '../popup';

journey('by keyboard alone: past the head, an entry, its picture, its table, back', async ({ browser }) => {
  const page = await at(browser, '', 'Everything known');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('x-main');
  await page.keyboard.press('Tab');
  await page.keyboard.type('devida');
  await page.waitFor(() => document.querySelectorAll('.x-index li').length <= 5, 'few entries');
  await tabTo(page, 'Devida');
  await page.keyboard.press('Enter');
  await arrived(page, 'Devida');
  await page.waitFor(() => document.querySelectorAll('.x-graph svg a').length > 2, 'the picture');
  await tabTo(page, 'As a table');
  await page.keyboard.press('Enter');
  await page.waitFor(() => document.querySelector('.x-graph details[open]') !== null, 'the table');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true);
  await page.evaluate(() => document.querySelector<HTMLElement>('.x-wordmark')?.focus());
  await tabTo(page, 'Entries');
  await page.keyboard.press('Enter');
  await arrived(page, 'Everything known');
});

journey(
  'by keyboard alone: a search is left with Escape, moved in with arrows, opened with Enter',
  async ({ browser }) => {
    const page = await at(browser, '', 'Everything known');
    await tabTo(page, 'Search people');
    await page.keyboard.type('quispe');
    await page.waitFor(() => document.querySelectorAll('.x-found [role="option"]').length >= 3, 'results');
    const chosen = () =>
      page.evaluate(() => document.querySelector('.x-found [aria-selected="true"] .row-name')?.textContent);
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    const second = await chosen();
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await page.waitFor(() => document.querySelector('.x-found') === null, 'the results to close');
    await page.keyboard.type(' ');
    await page.waitFor(() => document.querySelector('.x-found [aria-selected="true"]') !== null, 'results again');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await arrived(page, second ?? '');
  },
);

journey(
  'by keyboard alone: years are brushed, kinds chosen, a place on the map opened, numbers read',
  async ({ browser }) => {
    const page = await at(browser, '', 'Everything known');
    await tabTo(page, 'Timeline');
    await page.keyboard.press('Enter');
    await arrived(page, 'Timeline');
    await tabTo(page, 'First year');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.waitFor(() => /from=\d+/.test(location.hash), 'the years in the address');
    await tabTo(page, 'Last year');
    await page.keyboard.press('ArrowLeft');
    await page.waitFor(() => /until=\d+/.test(location.hash), 'the other end');
    await tabTo(page, 'All years');
    await page.keyboard.press('Enter');
    await tabTo(page, 'People');
    await page.keyboard.press('Enter');
    await page.waitFor(() => location.hash.includes('type=person'), 'people alone');
    await page.keyboard.press('Shift+Tab');
    await page.evaluate(() => document.querySelector<HTMLElement>('.x-wordmark')?.focus());
    await tabTo(page, 'Map');
    await page.keyboard.press('Enter');
    await arrived(page, 'Map');
    await page.waitFor(() => document.querySelectorAll('.x-map svg a').length > 10, 'the places');
    await tabTo(page, 'Nearer');
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.querySelector<HTMLElement>('.x-main')?.focus());
    await tabTo(page, 'Llochegua');
    await page.keyboard.press('Enter');
    await arrived(page, 'Llochegua');
    await page.evaluate(() => document.querySelector<HTMLElement>('.x-wordmark')?.focus());
    await tabTo(page, 'Numbers');
    await page.keyboard.press('Enter');
    await arrived(page, 'Numbers');
    await tabTo(page, 'Numbers and sources');
    await page.keyboard.press('Enter');
    await page.waitFor(() => document.querySelectorAll('.x-numbers details[open] tr').length > 10, 'the numbers');
  },
);

journey('by keyboard alone: a note is found, read, written on, deleted and taken back', async ({ browser }) => {
  const page = await at(browser, '', 'Everything known');
  await seedNotes(page, 9, { url: 'https://news.example/story', title: 'Story' });
  await tabTo(page, 'Notes');
  await page.keyboard.press('Enter');
  await arrived(page, 'Notes');
  await page.keyboard.press('Tab');
  await page.keyboard.type('number 6');
  await page.waitForText('1 note');
  await tabTo(page, 'Blue');
  await page.keyboard.press('Enter');
  await page.waitFor(() => document.querySelector('.x-quote') !== null, 'the note');
  expect(await hash(page)).toContain('#/notes/seeded-');
  await tabTo(page, 'Edit');
  await page.keyboard.press('Enter');
  await page.waitFor(() => document.activeElement?.classList.contains('n-words') === true, 'the field');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Only keys');
  await page.keyboard.press('Control+Enter');
  await page.waitFor(() => document.querySelector('.x-words')?.textContent === 'Only keys', 'the words');
  await page.evaluate(() => document.querySelector<HTMLElement>('.x-main')?.focus());
  await tabTo(page, 'Delete');
  await page.keyboard.press('Enter');
  await page.waitForText('This note is in the trash.');
  await page.evaluate(() => document.querySelector<HTMLElement>('.x-main')?.focus());
  await tabTo(page, 'Take it back');
  await page.keyboard.press('Enter');
  await page.waitForText('Only keys');
});
