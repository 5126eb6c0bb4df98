/** The toolbar button, keys, menus and the address bar, as far as they can be seen without a browser. */
import { describe, expect, it } from 'vitest';
import { makeAddressBar } from '../../src/background/address-bar';
import { makeButton } from '../../src/background/button';
import { obeyCommand, saveSelection } from '../../src/background/commands';
import { menuTitle } from '../../src/background/menus';
import { makeStepNames } from '../../src/background/step-names';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { ROWS } from '../search/fixture';
import { FakePlatform } from './fake-platform';
import { sender, TAB, wake, whole } from './scene';

function buttonWith(settings: Partial<Settings> = {}) {
  const shown: string[][] = [];
  const button = makeButton({
    settings: async () => ({ ...DEFAULT_SETTINGS, language: 'en', ...settings }),
    browserLanguage: () => 'en',
    show: async (tab, text, title) => shown.push([String(tab), text, title]),
  });
  return { button, shown };
}

describe('the toolbar button', () => {
  it('says how many are named, and nothing where nobody is', async () => {
    const { button, shown } = buttonWith();
    button.count(3, 12);
    button.count(4, 0);
    await expect
      .poll(() => shown)
      .toEqual([
        ['3', '12', 'Glosa: 12 names known here'],
        ['4', '', 'Glosa: nothing known is named here'],
      ]);
  });

  it('shows no number when the reader wants none, but still says it in words', async () => {
    const { button, shown } = buttonWith({ badge: false, language: 'es' });
    button.count(3, 1);
    await expect.poll(() => shown).toEqual([['3', '', 'Glosa: 1 nombre conocido aquí']]);
  });

  it('is told again when the reader switches its number on, even by a background that was just started', async () => {
    const before = wake();
    await before.page['page.text'](whole('a', 'Ada Bright left.'), sender());
    const after = wake({ ...before.kept });
    after.platform.badges.clear();
    after.platform.frames = async ({ type }) => {
      if (type === 'frame.resend') await after.page['page.text'](whole('a', 'Ada Bright left.'), sender());
      return { ok: true };
    };
    await after.documents.countAgain();
    expect(after.platform.badges.get(TAB)).toBe(1);
    after.platform.badges.clear();
    await after.documents.countAgain();
    expect(after.platform.badges.get(TAB)).toBe(1);
  });
});

describe('keys', () => {
  it('that step go to the page, and say so when it names nobody', async () => {
    const { button, shown } = buttonWith();
    const platform = new FakePlatform();
    const stepNames = makeStepNames({ platform, documents: { framesOf: () => [] } });
    await obeyCommand('next-name', 3, { platform, button, stepNames });
    expect(platform.ordersOf('frame.step')).toMatchObject([
      { tab: 3, frame: 0, input: { direction: 1, from: 'here' } },
    ]);
    platform.frames = () => ({ ok: false });
    await obeyCommand('previous-name', 3, { platform, button, stepNames });
    await expect.poll(() => shown).toEqual([['3', '–', 'Glosa: there is no name to go to here']]);
  });

  it.each(['save-highlight', 'next-name', 'previous-name', 'annotate-page'])(
    '%s is not silent where no extension may enter',
    async (key) => {
      const { button, shown } = buttonWith();
      const platform = new FakePlatform();
      platform.frames = () => {
        throw new Error('nobody there');
      };
      platform.inject = async () => {
        throw new Error('cannot be scripted');
      };
      const stepNames = makeStepNames({ platform, documents: { framesOf: () => [] } });
      await obeyCommand(key, 3, { platform, button, stepNames });
      await expect.poll(() => shown).toEqual([['3', '–', 'Glosa: extensions may not enter this page']]);
    },
  );

  it('and menus save in the frame they were used in, by its bar', async () => {
    const platform = new FakePlatform();
    await saveSelection(3, 2, { platform, button: buttonWith().button });
    expect(platform.injected).toEqual([
      { tab: 3, frame: 2, what: 'reader' },
      { tab: 3, frame: 2, what: 'bar' },
    ]);
    expect(platform.ordersOf('frame.save-selection')).toMatchObject([{ tab: 3, frame: 2 }]);
  });
});

describe('the key that saves', () => {
  const press = (platform: FakePlatform): Promise<void> => {
    const stepNames = makeStepNames({ platform, documents: { framesOf: () => [] } });
    return obeyCommand('save-highlight', 3, { platform, button: buttonWith().button, stepNames });
  };

  it('saves in the page, and where nothing is selected there, in its frames', async () => {
    const platform = new FakePlatform();
    await press(platform);
    expect(platform.ordersOf('frame.save-selection').map(({ frame }) => frame)).toEqual([0]);
    const empty = new FakePlatform();
    empty.frames = () => ({ ok: false });
    await press(empty);
    expect(empty.ordersOf('frame.save-selection').map(({ frame }) => frame)).toEqual([0, 'all']);
  });
});

describe('menus', () => {
  it('speak both languages and leave the selected words to the browser', () => {
    expect(menuTitle('look-up', 'en')).toBe('Look up “%s” in Glosa');
    expect(menuTitle('look-up', 'es')).toBe('Buscar «%s» en Glosa');
    expect(menuTitle('save-highlight', 'es')).toBe('Guardar lo marcado con Glosa');
  });
});

describe('the keyword in the address bar', () => {
  it('suggests in the reader’s language, enters, and follows a change of knowledge', async () => {
    let rows = ROWS;
    const bar = makeAddressBar({ rows: async () => rows, language: async () => 'es', dialect: 'plain' });
    expect((await bar.suggest('bright')).map(({ content }) => content)).toEqual(['Camino Claro · organization']);
    expect(await bar.enter('Camino Claro · organization')).toBe('bright-road');
    rows = ROWS.filter(({ id }) => id !== 'bright-road');
    expect(await bar.suggest('bright')).toEqual([]);
    expect(await bar.enter('bright road')).toBeNull();
  });
});
