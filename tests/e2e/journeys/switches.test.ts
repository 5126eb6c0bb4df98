/** Switches stay where a reader puts them while what they set is on its way, and two presses are two. */
import { expect } from 'vitest';
import { harbourFile, rawEntity } from '../../fixtures/packs/entities';
import type { Page } from '../driver';
import { journey } from '../journey';
import { chooseFile, openOptions, tell } from '../options';
import { openPopup } from '../popup';
import { openSample } from '../sample';

/** Notes from now on each time that the page itself moves a switch. */
function watchSwitches(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const moved: string[] = [];
    Reflect.set(globalThis, 'moved', moved);
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked') as PropertyDescriptor;
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
      ...own,
      set(this: HTMLInputElement, to: boolean) {
        if (to !== this.checked) moved.push(`${this.closest('label')?.textContent?.trim()} ${to ? 'on' : 'off'}`);
        own.set?.call(this, to);
      },
    });
  });
}

/** Presses a switch and gives all that answers time to answer. */
async function flip(page: Page, name: string, times = 1): Promise<{ on: boolean | undefined; moved: string[] }> {
  return page.evaluate(
    async (words, often) => {
      const found = [...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')].find((input) =>
        input.closest('label')?.textContent?.includes(words),
      );
      const moved = Reflect.get(globalThis, 'moved') as string[];
      moved.length = 0;
      for (let press = 0; press < often; press++) {
        found?.click();
        await new Promise((later) => setTimeout(later, 15));
      }
      await new Promise((later) => setTimeout(later, 700));
      // One switch may well move another: off everywhere is off here.
      return { on: found?.checked, moved: moved.filter((move) => move.includes(words)) };
    },
    name,
    times,
  );
}

journey(
  'a switch of the popup or the options does not jump back, and two quick presses are two',
  async ({ browser, site }) => {
    const popup = await openPopup(browser, await openSample(browser, site));
    await watchSwitches(popup);
    expect(await flip(popup, 'on this site')).toEqual({ on: false, moved: [] });
    expect(await flip(popup, 'on this site', 4)).toEqual({ on: false, moved: [] });
    expect(await flip(popup, 'on this site')).toEqual({ on: true, moved: [] });
    expect(await flip(popup, 'Glosa on every page', 4)).toEqual({ on: true, moved: [] });
    const options = await openOptions(browser, 'packs');
    await chooseFile(options, '#packs', 'harbour.json', harbourFile('1', rawEntity('salt-guild')));
    await options.press('Install');
    await options.waitFor(() => document.querySelector('input[aria-label="Use Harbour"]') !== null, 'its switch');
    await watchSwitches(options);
    expect(await flip(options, 'Use Harbour')).toEqual({ on: false, moved: [] });
    expect(await tell(options, 'settings.get', {})).toMatchObject({ packsOff: ['harbour'] });
    expect(await flip(options, 'Use Harbour', 4)).toEqual({ on: false, moved: [] });
    expect(await tell(options, 'settings.get', {})).toMatchObject({ packsOff: ['harbour'] });
    expect(await flip(options, 'Use Harbour')).toEqual({ on: true, moved: [] });
    const [rule] = Object.values(((await tell(options, 'settings.get', {})) as { sites: object }).sites);
    expect(await tell(options, 'settings.get', {})).toMatchObject({ packsOff: [], enabled: true });
    expect(rule).toEqual({ names: true });
  },
  { fresh: true },
);

journey('a switch whose change was not taken goes back, and it is said', async ({ browser, site }) => {
  const popup = await openPopup(browser, await openSample(browser, site));
  await watchSwitches(popup);
  await popup.evaluate(() => {
    for (const name of ['chrome', 'browser']) {
      const api = Reflect.get(globalThis, name) as { runtime?: object } | undefined;
      if (api?.runtime) Reflect.set(api.runtime, 'sendMessage', () => Promise.reject(new Error('nobody is there')));
    }
  });
  expect(await flip(popup, 'on this site')).toEqual({ on: true, moved: ['on this site on'] });
  await popup.waitFor(() => document.querySelector('.notice')?.textContent !== '', 'a word about it');
});
