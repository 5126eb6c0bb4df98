/** A pack of the reader's own: looked at, installed, followed by open pages, off and on, removed and taken back. */
import { expect } from 'vitest';
import { harbourFile, rawEntity } from '../../fixtures/packs/entities';
import { axeViolations } from '../axe';
import type { Page } from '../driver';
import { journey } from '../journey';
import { chooseFile, dropFile, openOptions, tabTo, tell } from '../options';
import { openSample } from '../sample';

const guild = (id: string, text: string) =>
  rawEntity(id, { name: { en: text, es: text }, names: [{ text, class: 'strong' }] });
/** The sample article names The Meridian, which the bundled pack does not know. */
const MERIDIAN = harbourFile('1', guild('meridian', 'The Meridian'));
const ARTICLE = `<!doctype html><html lang="en"><title>Harbour</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><article><h1>Salt and the sea</h1>
  <p>${'The Salt Guild met at the pier, and nobody from Devida came to hear what it had to say that day. '.repeat(3)}</p>
  <p>${'Since then the talk has been of little else along the quays and in the taverns of the old town. '.repeat(5)}</p>`;

const isMarked = (page: Page, word: string): Promise<boolean> =>
  page.marks().then((marks) => Object.values(marks).flat().includes(word));

async function waitForMarked(page: Page, word: string, marked: boolean): Promise<void> {
  await page.front();
  await expect
    .poll(() => isMarked(page, word), { timeout: 10_000, message: `“${word}” marked: ${marked}` })
    .toBe(marked);
}

journey(
  'a pack is looked at, installed, explained on a card, switched off and on, removed and taken back, live in an open page',
  async ({ browser, site }) => {
    const page = await browser.open(site.put('harbour', ARTICLE));
    await waitForMarked(page, 'Devida', true);
    expect(await isMarked(page, 'Salt Guild')).toBe(false);
    const options = await openOptions(browser, 'packs');
    await chooseFile(options, '#packs', 'harbour.json', harbourFile('1', guild('salt-guild', 'Salt Guild')));
    await options.waitForText('Install Harbour?');
    expect(await options.text()).toContain('harbour.json · 1 entry · 1 source');
    expect(await isMarked(page, 'Salt Guild')).toBe(false);
    await options.press('Install');
    await options.waitForText('Harbour is installed. Open pages are read anew.');
    await waitForMarked(page, 'Salt Guild', true);
    await page.hover('Salt Guild');
    await page.waitForCard('The salt-guild is invented.');
    await page.keyboard.press('Escape');

    await options.front();
    await options.press('Use Harbour');
    await waitForMarked(page, 'Salt Guild', false);
    expect(await isMarked(page, 'Devida')).toBe(true);
    await options.press('Use Harbour');
    await waitForMarked(page, 'Salt Guild', true);
    await options.press('Remove Harbour');
    await options.waitForText('Harbour is removed.');
    await waitForMarked(page, 'Salt Guild', false);
    await options.press('Undo');
    await waitForMarked(page, 'Salt Guild', true);
    await options.waitForText('CC0');
  },
  { fresh: true },
);

journey(
  'an installed pack outlives the background and the browser, and an update of it says what it replaces',
  async ({ browser, site }) => {
    const options = await openOptions(browser, 'packs');
    await dropFile(options, '.g-drop', 'harbour.json', harbourFile('1', guild('salt-guild', 'Salt Guild')));
    await options.waitForText('Install Harbour?');
    await options.press('Install');
    await options.waitForText('Harbour is installed.');
    await browser.restart();
    const page = await browser.open(site.put('harbour', ARTICLE));
    await waitForMarked(page, 'Salt Guild', true);
    const again = await openOptions(browser, 'packs');
    await chooseFile(again, '#packs', 'harbour-2.json', harbourFile('2', guild('tavern', 'old town')));
    await again.waitForText('It takes the place of Harbour, version 1, installed ');
    expect(await again.text()).not.toContain('What is installed is newer');
    await again.press('Replace');
    await waitForMarked(page, 'old town', true);
    expect(await isMarked(page, 'Salt Guild')).toBe(false);
    await again.front();
    await chooseFile(again, '#packs', 'harbour-0.json', harbourFile('0.9', guild('salt-guild', 'Salt Guild')));
    await again.waitForText('What is installed is newer than version 0.9 in this file.');
    await again.press('Cancel');
    await again.press('Undo');
    await waitForMarked(page, 'Salt Guild', true);
  },
  { fresh: true },
);

journey(
  'conflicts are named before and after, and the bundled pack can be switched off',
  async ({ browser, site }) => {
    const page = await openSample(browser, site);
    const options = await openOptions(browser, 'packs');
    const text = harbourFile('1', guild('devida', 'The Meridian'), guild('guzman-two', 'Abimael Guzmán'));
    await chooseFile(options, '#packs', 'harbour.json', text);
    await options.waitForText('1 entry is in VRAEM too. What VRAEM says stands.');
    expect(await options.text()).toContain('“Abimael Guzmán”: guzman-two or abimael-guzman');
    await options.press('Install');
    await options.waitForText('Harbour is installed.');
    expect(await isMarked(page, 'The Meridian')).toBe(false);
    await options.press('Use VRAEM');
    await waitForMarked(page, 'The Meridian', true);
    expect(await isMarked(page, 'Shining Path')).toBe(false);
  },
  { fresh: true },
);

journey(
  'a pack that is not sound is refused whole, with the place and what to do, by keyboard too',
  async ({ browser }) => {
    const options = await openOptions(browser, 'packs');
    const wrong: [string, string, string][] = [
      ['cut.json', '{"format": 1,', 'cut.json is not taken: it is not JSON'],
      ['http.json', harbourFile('1', rawEntity('a', { sameAs: ['http://a.example'] })), 'entities[0].sameAs[0]'],
      ['script.json', harbourFile('1', rawEntity('a', { sameAs: ['javascript:alert(1)'] })), 'entities[0].sameAs[0]'],
      ['proto.json', MERIDIAN.replace('"id":"meridian"', '"__proto__":{"a":1},"id":"meridian"'), '__proto__'],
      ['deep.json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'deep.json is not taken'],
      ['own.json', MERIDIAN.replace('"id":"harbour"', '"id":"vraem"'), 'the id of the pack that comes with Glosa'],
      ['facts.json', harbourFile('1', rawEntity('a', { facts: [] })), 'no fact: a card needs one at least'],
    ];
    for (const [name, text, said] of wrong) {
      await chooseFile(options, '#packs', name, text);
      await options.waitForText(said);
      expect(await options.text()).toContain('Nothing was changed.');
      await tabTo(options, 'Close');
      await options.keyboard.press('Enter');
      await options.waitFor(() => document.querySelector('.o-refused') === null, 'the refusal to close');
    }
    expect(await options.evaluate(() => document.querySelectorAll('.o-pack').length)).toBe(1);
  },
  { fresh: true },
);

journey(
  'on a Spanish page all that is wrong with a pack is said in Spanish',
  async ({ browser }) => {
    const options = await openOptions(browser, 'packs');
    await tell(options, 'settings.set', { language: 'es' });
    await options.waitForText('Paquetes');
    const old = rawEntity('b', { type: 'place', reviewed: '2020-01-01' });
    const wrong: [string, string, string][] = [
      ['cut.json', '{"format": 1,', 'JSON'],
      ['nothing.json', '', 'JSON'],
      ['list.json', '[]', 'se esperaba un campo «format», y hay nada; añada «format»'],
      ['type.json', harbourFile('1', rawEntity('a', { type: 'plce' })), '¿quiso decir place?'],
      [
        'long.json',
        harbourFile('1', rawEntity('a', { name: { en: 'x'.repeat(121), es: 'x' } })),
        'acórtelo en 1 carácter',
      ],
      ['twice.json', harbourFile('1', rawEntity('a'), rawEntity('a')), 'el identificador a es de otra entrada'],
      ['source.json', harbourFile('1', rawEntity('a', { sources: [] })), 'ninguna fuente de esta entrada tiene el'],
      ['own.json', MERIDIAN.replace('"id":"harbour"', '"id":"vraem"'), 'es el del paquete que viene con Glosa'],
    ];
    const english = /expected|received|correct|give|take|write|did you/;
    for (const [name, text, said] of wrong) {
      await chooseFile(options, '#packs', name, text);
      await options.waitForText(`${name} no se acepta`);
      const problems = await options.evaluate(() => document.querySelector('.o-problems')?.textContent ?? '');
      expect(problems, name).toContain(said);
      expect(problems, name).not.toMatch(english);
    }
    await chooseFile(options, '#packs', 'old.json', harbourFile('1', old));
    await options.waitForText('2 observaciones');
    await options.press('2 observaciones');
    await options.waitForText('un lugar sin coordenadas; añada place');
    expect(await options.text()).toContain('revisada por última vez el 2020-01-01, hace 18 meses o más');
  },
  { fresh: true },
);

journey(
  'what is offered and what is refused is sound to axe, in both themes and languages',
  async ({ browser }) => {
    const options = await openOptions(browser, 'packs');
    const text = harbourFile('1', guild('devida', 'The Meridian'), guild('guzman-two', 'Abimael Guzmán'));
    for (const language of ['en', 'es']) {
      await tell(options, 'settings.set', { language });
      await options.waitForText(language === 'es' ? 'Paquetes' : 'Packs');
      for (const [file, selector] of [
        [text, '.o-offer'],
        [harbourFile('1', rawEntity('a', { facts: [], sources: [] })), '.o-refused'],
      ] as const) {
        await chooseFile(options, '#packs', 'harbour.json', file);
        await options.waitFor((wanted) => document.querySelector(wanted) !== null, 'the answer', selector);
        for (const dark of [false, true]) {
          await options.setDark(dark);
          expect(await axeViolations(options), `${language} ${dark ? 'dark' : 'light'} ${selector}`).toEqual([]);
        }
      }
    }
  },
  { fresh: true },
);
