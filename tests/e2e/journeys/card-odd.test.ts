/** Entities that no build lets through, as an older pack or a damaged one may hold them: the card takes them as they are. */
import { expect } from 'vitest';
import { withAltered, withEntities } from '../altered';
import { axeViolationsInCard } from '../axe';
import { askBackground, cardBox, overlaps } from '../card';
import { journey } from '../journey';
import { openSample } from '../sample';

const LONG = `The agency plans, counts and reports on what was planned, counted and reported${' and reported again'.repeat(270)}.`;
const altered = withAltered(
  withEntities({
    devida: { summary: { en: LONG, es: 'La agencia.' } },
    'camisea-kidnapping-2012': {
      summary: { en: '', es: 'Secuestro de trabajadores del gas.' },
      kind: { en: '', es: 'secuestro masivo' },
    },
    tocache: {
      kind: { en: '', es: '' },
      summary: { en: '', es: '' },
      names: [],
      context: [],
      facts: [],
      timeline: [],
      relations: [],
      sources: [],
    },
  }),
);

journey(
  'a summary of 5,000 characters, a missing translation, nothing but a name',
  async ({ browser, site }) => {
    expect(LONG.length).toBeGreaterThan(5000);
    const page = await openSample(browser, site);
    const word = await page.pointAt('Devida');
    await page.hover('Devida');
    expect(await page.waitForCard('Save to notes')).toContain('…');
    const box = await cardBox(page);
    expect(box.height).toBeLessThanOrEqual(760 * 0.6 + 1);
    expect(overlaps(box, { x: word.x - 2, y: word.y - 8, width: 4, height: 16 })).toBe(false);
    await page.clickInCard('More');
    await page.waitForCard('and reported again.');
    const whole = await cardBox(page);
    expect(whole.y + whole.height).toBeLessThanOrEqual(760);
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.hover('Camisea kidnapping');
    expect(await page.waitForCard('Save to notes')).toContain('Secuestro de trabajadores del gas.');
    const tagged = () =>
      page.inCard((root) => {
        const tag = root.querySelector('.e-summary .e-tag');
        return {
          words: tag?.textContent,
          title: tag?.getAttribute('title'),
          of: tag?.previousElementSibling?.getAttribute('lang'),
        };
      });
    expect(await tagged()).toEqual({ words: 'es', title: 'Not yet in English', of: 'es' });
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();

    await page.hover('Tocache');
    const bare = await page.waitForCard('Nothing more is known of it here yet.');
    expect(bare).toMatch(/^Tocache$/m);
    expect(bare).not.toMatch(/undefined|null|NaN/);
    expect(await axeViolationsInCard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();

    const surface = await browser.surface('popup.html');
    await askBackground(surface, 'settings.set', { language: 'es' });
    await page.front();
    await page.mouse.move(4, 4);
    await page.hover('Tocache');
    await page.waitForCard('Guardar en notas');
  },
  { fresh: true, launch: altered },
);
