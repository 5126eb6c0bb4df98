/** The popup for everybody: axe finds nothing, no words are cut, in both themes and languages, also where it is small. */
import { expect } from 'vitest';
import { axeViolations } from '../axe';
import type { Page } from '../driver';
import { journey } from '../journey';
import { openPopup, search, seedNotes } from '../popup';
import { openSample, SAMPLE } from '../sample';

/** The popup's own size; the same at 200 % zoom (browsers give a popup 600 px of height); a phone's width. */
const SIZES = [
  { width: 360, height: 600 },
  { width: 360, height: 300 },
  { width: 320, height: 600 },
];

/** Controls and headings whose words do not fit into them, and the page if it scrolls sideways. */
function cutWords(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} > ${page.clientWidth}`] : [];
    const said = document.querySelectorAll<HTMLElement>(
      'button:not(.row-main, .group, .note-page), h1, h2, legend, label, .g-switch span, .blank p, .choice, .undo span, .menu-title',
    );
    const cut = [...said].filter(
      (one) =>
        !one.classList.contains('g-unseen') &&
        one.checkVisibility() &&
        getComputedStyle(one).display !== 'inline' &&
        one.scrollWidth > one.clientWidth + 1,
    );
    return [...wide, ...cut.map((one) => `${one.className || one.tagName}: ${one.innerText}`)];
  });
}

const WORDS = {
  en: {
    notes: 'Notes',
    ties: 'Connections',
    menu: 'Menu',
    files: 'Export, import, trash',
    trash: 'Trash',
    back: 'Back to',
  },
  es: {
    notes: 'Notas',
    ties: 'Vínculos',
    menu: 'Menú',
    files: 'Exportar, importar',
    trash: 'Papelera',
    back: 'Volver a',
  },
};

/** Shows each view in turn and looks at it. */
async function eachView(popup: Page, language: 'en' | 'es', look: (view: string) => Promise<void>): Promise<void> {
  const words = WORDS[language];
  const top = async () => {
    for (let step = 0; step < 3; step++) await popup.keyboard.press('Escape');
  };
  await look('page');
  await popup.press(words.ties);
  await look('connections');
  await popup.press(words.menu);
  await look('menu');
  await popup.keyboard.press('Escape');
  await search(popup, 'quispe');
  await popup.waitFor(() => document.querySelector('[role="option"]') !== null, 'results');
  await look('search');
  await popup.keyboard.press('Enter');
  await popup.waitFor(() => document.querySelector('.e-sources') !== null, 'the entity');
  await look('entity');
  await top();
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')?.click());
  await popup.waitFor(() => document.querySelector('.note') !== null, 'a note');
  await look('notes');
  await popup.press(words.files);
  await look('files');
  await popup.press(words.trash);
  await popup.waitFor(() => document.querySelector('.blank') !== null, 'the trash');
  await look('trash');
  await popup.press(words.back);
  await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-page')?.click());
}

for (const language of ['en', 'es'] as const) {
  journey(
    `axe finds nothing in the popup and no words are cut (${language})`,
    async ({ browser, site }) => {
      const page = await openSample(browser, site);
      const popup = await openPopup(browser, page);
      await seedNotes(popup, 3, { url: site.url(SAMPLE), title: 'Story' });
      if (language === 'es') {
        await popup.press('Menu');
        await popup.press('Español');
        await popup.waitForText('Esta página');
        await popup.keyboard.press('Escape');
      }
      const wrong: string[] = [];
      for (const dark of [false, true]) {
        await popup.setDark(dark);
        await eachView(popup, language, async (view) => {
          for (const one of await axeViolations(popup)) wrong.push(`${view}, ${dark ? 'dark' : 'light'}: ${one}`);
        });
      }
      for (const size of SIZES) {
        await popup.setViewport(size);
        await eachView(popup, language, async (view) => {
          for (const one of await cutWords(popup)) wrong.push(`${view}, ${size.width} × ${size.height}: ${one}`);
        });
      }
      expect([...new Set(wrong)]).toEqual([]);
    },
    { fresh: true, timeoutMs: 240_000 },
  );
}
