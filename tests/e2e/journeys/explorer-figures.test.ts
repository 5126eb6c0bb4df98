/** Charts and maps in the explorer: their words stay readable when the window is made narrow, and follow the language. */
import { expect } from 'vitest';
import { ask, at } from '../explorer';
import { journey } from '../journey';

/** How much a drawing is scaled, smallest first: 1 shows its words as large as they were meant. */
const scales = (): number[] =>
  [...document.querySelectorAll<SVGSVGElement>('.e-drawing')]
    .map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
    .sort((a, b) => a - b);

journey(
  'drawings are made anew for another width and another language',
  async ({ browser }) => {
    const page = await at(browser, 'numbers', 'Numbers');
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitFor(() => document.querySelectorAll('.e-drawing').length >= 3, 'the charts');
    const count = (await page.evaluate(scales)).length;
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 900 });
      await expect
        .poll(async () => (await page.evaluate(scales)).filter((scale) => scale > 0.88 && scale < 1.13).length, {
          timeout: 10_000,
        })
        .toBe(count);
    }
    await ask(page, 'settings.set', { language: 'es' });
    await page.waitFor(
      () => document.querySelector('.e-drawing')?.getAttribute('aria-label')?.includes('Superficie de coca'),
      'the chart in Spanish',
    );
  },
  { fresh: true },
);
