/** What goes wrong on real pages and with real extensions, while a card is wanted or open. */
import { expect } from 'vitest';
import { axeViolationsInCard } from '../axe';
import { askBackground, cardBox, rest } from '../card';
import { journey } from '../journey';
import { openSample } from '../sample';

const ARTICLE =
  '<!doctype html><html lang="en"><title>Story</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const NAMING = '<p>The agency Devida spoke at length of what it had planned for the valley of the VRAEM.</p>';

journey('the background is stopped between the pointer and the answer', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.keyboard.press('Escape');
  await page.hover('Camisea kidnapping');
  await Promise.all([browser.stopWorker(), rest(page, 190)]);
  await page.waitForCard('Save to notes');
});

journey(
  'while the page shows a modal dialog the card stands in it, and Esc closes the card first',
  async ({ browser, site }) => {
    const url = site.put('modal', `${ARTICLE}${NAMING}<dialog>${NAMING}<button>Fine</button></dialog>`);
    const page = await browser.open(url);
    await page.waitForMarks(2);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.waitForMarks(4);
    await page.hover('Devida', 1);
    await page.waitForCard('Anti-drug agency');
    expect(await page.evaluate(() => document.querySelector('dialog > div[popover]') !== null)).toBe(true);
    await page.clickInCard('Why marked?');
    await page.waitForCard('Marked because');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  },
);

journey('a dialog that the page opens over a card is closed by the first Esc', async ({ browser, site }) => {
  const url = site.put('over', `${ARTICLE}${NAMING}<dialog><button>Fine</button></dialog>`);
  const page = await browser.open(url);
  await page.waitForMarks(2);
  await page.hover('Devida');
  await page.waitForCard('Anti-drug agency');
  await page.clickInCard('Keep the card open');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.keyboard.press('Escape');
  await page.waitFor(() => document.querySelector('dialog')?.open === false, 'the dialog to close');
});

journey('hostile style does not reach the card', async ({ browser, site }) => {
  const plain = site.put('plain-style', `${ARTICLE}${NAMING}`);
  const hostile = site.put(
    'hostile-style',
    `${ARTICLE}<style>* { all: unset !important } *::backdrop { background: red !important }
     div, [popover] { display: none !important; opacity: 0 !important; zoom: 3; transform: rotate(9deg) !important;
     filter: blur(9px) !important; pointer-events: none !important; visibility: hidden !important }</style>${NAMING}`,
  );
  const looks: unknown[] = [];
  for (const url of [plain, hostile]) {
    const page = await browser.open(url);
    await page.waitForMarks(1);
    await page.hover('Devida');
    await page.waitForCard('Anti-drug agency');
    await page.clickInCard('Keep the card open');
    const { width, height } = await cardBox(page);
    const style = await page.inCard((root) => {
      const name = root.querySelector('.e-name');
      const { fontSize, color } = getComputedStyle(name ?? root.host);
      const { transform, filter, opacity } = getComputedStyle(root.host);
      return { fontSize, color, transform, filter, opacity };
    });
    looks.push({ width, height, style });
    await page.close();
  }
  expect(looks[1]).toEqual(looks[0]);
});

journey('a page that takes our element away gets the card again at the next rest', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.evaluate(() => document.querySelector(':root > div[popover]')?.remove());
  await page.mouse.move(4, 4);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
});

for (const [how, head] of [
  ['its style', '<style>:root { color-scheme: dark }</style>'],
  ['a meta', '<meta name="color-scheme" content="dark">'],
  ['what one sees through to', '<style>html { background: #111 } p { background: rgb(255 255 255 / 8%) }</style>'],
] as const) {
  journey(`a page that is dark by ${how} gets a dark card`, async ({ browser, site }) => {
    const page = await browser.open(site.put(`dark-${how.length}`, `${ARTICLE}${head}${NAMING}`));
    await page.waitForMarks(1);
    await page.hover('Devida');
    await page.waitForCard('Anti-drug agency');
    const paper = await page.inCard(
      (root) => getComputedStyle(root.querySelector('.c-card') ?? root.host).backgroundColor,
    );
    expect(paper).toBe('rgb(27, 26, 24)');
  });
}

const entity = (id: string, name: string) => ({
  id,
  type: 'organization',
  name: { en: name, es: name },
  kind: { en: 'guild', es: 'gremio' },
  names: [{ text: name, class: 'strong' }],
  summary: { en: `The ${name} carry salt.`, es: `Los ${name} llevan sal.` },
  facts: [
    {
      label: { en: 'Seat', es: 'Sede' },
      claims: [{ value: { en: 'Vellamo', es: 'Vellamo' }, asOf: '2026', source: 'atlas' }],
    },
  ],
  sources: [],
  reviewed: '2026-11',
});

journey(
  'a pack removed while its card is open: marks go, and the card says so when asked',
  async ({ browser, site }) => {
    const surface = await browser.surface('popup.html');
    const { format } = await surface.evaluate(async () => {
      const response = await fetch('/knowledge/vraem.json');
      return (await response.json()) as { format: number };
    });
    const salters = { ...entity('salters', 'Ostrava Salters'), relations: [] };
    const pack = {
      format,
      id: 'salt',
      version: '1',
      name: { en: 'Salt', es: 'Sal' },
      licence: 'CC0-1.0',
      languages: ['en', 'es'],
      sources: [{ id: 'atlas', title: 'Atlas', publisher: 'State', url: 'https://atlas.example/' }],
      entities: [
        {
          ...entity('guild', 'Vellamo Guild'),
          relations: [{ kind: 'opposes', to: 'salters', source: 'atlas' }],
        },
        salters,
      ],
    };
    const installed = await askBackground<{ kind: string }>(surface, 'packs.install', { text: JSON.stringify(pack) });
    expect(installed, JSON.stringify(installed)).toMatchObject({ kind: 'installed' });
    const page = await browser.open(
      site.put('hard', `${ARTICLE}<p>The Vellamo Guild met the Ostrava Salters beside the river on the first day.</p>`),
    );
    await page.waitForMarks(2);
    await page.hover('Vellamo Guild');
    await page.waitForCard('In this article');
    await page.clickInCard('Keep the card open');
    await askBackground(surface, 'packs.remove', { id: 'salt' });
    await page.waitFor(() => [...CSS.highlights].every(([, one]) => one.size === 0), 'the marks to go');
    // What the reader is reading is not torn away; what is asked for now has nobody to describe it.
    expect(await page.cardText()).toContain('The Vellamo Guild carry salt.');
    await page.clickInCard('Ostrava Salters');
    const said = await page.waitForCard('No knowledge pack describes this name any more.');
    expect(said).toContain('A pack was changed or removed since the page was read.');
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.clickInCard('Back to Vellamo Guild');
    await page.waitForCard('The Vellamo Guild carry salt.');
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
  },
);
