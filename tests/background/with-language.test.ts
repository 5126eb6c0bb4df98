import { expect, it } from 'vitest';
import { withLanguage } from '../../src/background/with-language';
import { FakePlatform } from './fake-platform';

it('brings Spanish before what speaks, to who reads in it', async () => {
  const browser = new FakePlatform();
  let language: 'en' | 'es' = 'en';
  const platform = withLanguage(browser, async () => language);
  await platform.inject(1, 0, 'card');
  language = 'es';
  await platform.inject(1, 0, 'card');
  await platform.inject(1, 0, 'notes');
  expect(browser.injected.map(({ what }) => what)).toEqual(['card', 'spanish', 'card', 'notes']);
});
