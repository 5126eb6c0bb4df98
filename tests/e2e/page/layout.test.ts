/** However a page lays its words out: which are read, and which answer to the pointer. */
import { expect } from 'vitest';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { paintedIn, waitForPainted } from './painted';

const READ: Record<string, string[]> = {
  overlay: ['CORAH'],
  stretched: ['UNODC'],
  link: ['Devida'],
  turned: ['InSight Crime'],
  zoomed: ['Kingpin Act'],
  columns: ['Operation Patriota'],
  vertical: ['OFAC'],
  drop: ['Shining Path'],
  float: ['Militarized Communist ', 'Tocache', 'Party of Peru'],
  breaks: ['Valley of the Apurímac,Ene and Mantaro Rivers'],
  sr: ['Operation Camaleón'],
  none: ['Abimael Guzmán'],
  soft: ['Llo\u00adche\u00adgua'],
  form: ['Joint Command'],
  menu: [],
  code: [],
  editor: [],
  banner: [],
};

journey(
  'names are read across whatever stands between their letters, and not where nobody reads',
  async ({ browser, site, untouchedTree }) => {
    const url = site.url('pages/layout.html');
    const page = await browser.open(url);
    await waitForPainted(page, 'turned', ['InSight Crime']);
    for (const [id, words] of Object.entries(READ)) {
      const isSo = async () => letters(await paintedIn(page, id)) === letters(words);
      await until(isSo, `“${words.join(', ')}” painted in #${id}`, 3000);
    }
    expect(await page.tree()).toBe(await untouchedTree(url));
  },
);

/** A name that lies in several nodes is painted in pieces: only the letters count. */
const letters = (words: readonly string[]): string => words.join('|').replace(/\W*\|\W*/g, '|');

const ANSWERS: [string, string][] = [
  ['CORAH', 'CORAH'],
  ['UNODC', 'UNODC'],
  ['Devida', 'Devida'],
  ['InSight Crime', 'InSight Crime'],
  ['Kingpin Act', 'Kingpin'],
  ['Operation Patriota', 'Patriota'],
  ['OFAC', 'OFAC'],
];

journey(
  'the pointer finds names under links over cards, turned, zoomed, in columns and upright',
  async ({ browser, site }) => {
    const page = await browser.open(site.url('pages/layout.html'));
    await waitForPainted(page, 'turned', ['InSight Crime']);
    for (const [words, title] of ANSWERS) {
      await page.hover(words);
      await page.waitForCard(title);
      await page.keyboard.press('Escape');
      await page.waitForNoCard();
    }
  },
);
