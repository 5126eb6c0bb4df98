/** What Firefox is told that a reader asked of the system. */
import type { Page as Tab } from 'puppeteer-core';
import { evaluateInBrowser } from './bidi';
import type { Media } from './types';
import { until } from './wait';

/** What cannot be emulated for a tab is chosen for the whole browser, as a reader would. */
export async function emulate(tab: Tab, { forcedColors = false, reducedMotion = false }: Media): Promise<void> {
  await evaluateInBrowser(
    tab.browser(),
    `(Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColors ? 2 : 0}),
      Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0}))`,
  );
  const query = `matchMedia('(forced-colors: active)').matches === ${forcedColors} &&
    matchMedia('(prefers-reduced-motion: reduce)').matches === ${reducedMotion}`;
  await until(() => tab.evaluate(query), 'the page to follow what was asked of the system');
}
