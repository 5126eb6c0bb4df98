/** Nothing in the way of those who use the bar, the popover and the frame without a mouse or with little sight: axe. */
import { expect } from 'vitest';
import { axeViolationsInCard, axeViolationsInFrame } from '../axe';
import { askBackground } from '../card';
import type { Page } from '../driver';
import { journey } from '../journey';
import { letGo, NOTE_FRAME, pressInFrame, typeInFrame, waitForEditor } from '../notes';
import { openSample } from '../sample';

const QUOTE = 'whom the press also calls';
const WORDS = {
  en: { write: 'Save and write', save: 'Save', note: 'Your note' },
  es: { write: 'Guardar y escribir', save: 'Guardar', note: 'Su nota' },
};

/** Makes the page dark or light; what stands on it follows. */
const paper = (page: Page, isDark: boolean): Promise<void> =>
  page.evaluate((dark) => {
    for (const { style } of [document.documentElement, document.body]) style.background = dark ? '#111' : '#fff';
  }, isDark);

for (const [language, isDark] of [
  ['en', false],
  ['es', true],
] as const) {
  journey(
    `axe finds nothing in bar, frame and popover, ${isDark ? 'in the dark' : 'on paper'}, in ${language}`,
    async ({ browser, site }) => {
      const t = WORDS[language];
      const office = await browser.surface('popup.html?tab=0');
      await askBackground(office, 'settings.set', { language });
      await office.close();
      const page = await openSample(browser, site);
      await paper(page, isDark);
      await page.select(QUOTE);
      await page.waitForCard(t.write);
      expect(await axeViolationsInCard(page)).toEqual([]);
      await page.clickInCard(t.write);
      await waitForEditor(page);
      await typeInFrame(page, 'Cargachos');
      expect(await axeViolationsInFrame(page, NOTE_FRAME)).toEqual([]);
      expect(await axeViolationsInCard(page)).toEqual([]);
      await pressInFrame(page, t.save);
      await page.waitForNoCard();
      await letGo(page);
      const at = await page.pointAt(QUOTE);
      await page.mouse.click(at.x, at.y);
      await page.waitForCard(t.note);
      expect(await axeViolationsInCard(page)).toEqual([]);
    },
    { fresh: true },
  );
}
