/** Notes begun on the card, and on a page of no origin. */
import { expect } from 'vitest';
import { askBackground } from '../card';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { letGo, NOTE_FRAME, pressInFrame, typeInFrame, waitForEditor, waitForNotes } from '../notes';
import { openNotes, openPopup } from '../popup';
import { openSample } from '../sample';

journey(
  'the card saves its sentence, lets the reader write on it, and shows what was noted of a name',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    await page.hover('Camisea kidnapping');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Save to notes');
    await page.waitForCard('Saved');
    await page.clickInCard('Write');
    await waitForEditor(page);
    await typeInFrame(page, 'Who paid?');
    await pressInFrame(page, 'Save');
    await page.waitForNoCard();
    await waitForNotes(page, 'Borda had led the Camisea kidnapping of 2012.');

    const office = await browser.surface('popup.html?tab=0');
    await askBackground(office, 'notes.create', {
      about: { kind: 'entity', entity: 'camisea-kidnapping-2012' },
      comment: 'From another day',
      tags: ['gas'],
      colour: 'blue',
    });
    await office.close();
    await page.front();
    await page.mouse.move(5, 400);
    await page.hover('Camisea kidnapping');
    await page.waitForCard('2 notes');
    await page.clickInCard('2 notes');
    const shown = () => page.inFrame(NOTE_FRAME, () => document.body.innerText);
    await until(async () => (await shown())?.includes('From another day'), 'both notes');
    expect(await shown()).toContain('Who paid?');
    expect(await shown()).toContain('Borda had led the Camisea kidnapping of 2012.');
    // One of them is edited where it stands.
    await pressInFrame(page, 'Edit');
    await waitForEditor(page);
    await typeInFrame(page, ', and why?');
    await pressInFrame(page, 'Save');
    await until(async () => (await shown())?.includes(', and why?'), 'the words changed');
    await letGo(page);
  },
  { fresh: true },
);

journey(
  'one keeps words and writes on them in a page that has no origin, and so no secure context',
  async ({ browser, site }) => {
    const words = 'Five cooks on the potato';
    const html = `<!doctype html><html lang="en"><title>Bare</title><p>${words}, says the market.</p>`;
    const page = await browser.open(site.put('bare', html, { 'content-security-policy': 'sandbox allow-scripts' }));
    await page.select(words);
    await page.waitForCard('Save and write');
    await page.clickInCard('Save and write');
    if (browser.name === 'firefox') {
      // There a frame in such a page has no origin either, and cannot ask for its note: a window opens on it.
      const window = await browser.opened('popup.html');
      await window.waitFor(() => document.activeElement instanceof HTMLTextAreaElement, 'a field to write in');
      await window.keyboard.type('From nowhere');
      await window.waitFor(() => document.querySelector('textarea')?.value === 'From nowhere', 'the words typed');
      await window.press('Save');
      await window.waitFor(
        () => document.querySelector('.note-words')?.textContent === 'From nowhere',
        'the words kept',
      );
      await page.front();
      await page.waitForCard('the note is open in a window of its own');
    } else {
      await waitForEditor(page);
      await typeInFrame(page, 'From nowhere');
      await pressInFrame(page, 'Save');
      await page.waitForNoCard();
    }
    const popup = await openPopup(browser, page);
    await openNotes(popup);
    await popup.waitForText('From nowhere');
  },
  { fresh: true },
);
