/** The explorer follows what happens elsewhere while it is open. */
import { harbourFile, rawEntity } from '../../fixtures/packs/entities';
import { arrived, ask, at, titled } from '../explorer';
import { journey } from '../journey';

const HARBOUR = harbourFile(
  '1',
  rawEntity('salt-guild', {
    name: { en: 'Salt Guild', es: 'Gremio de la Sal' },
    names: [{ text: 'Salt Guild', class: 'strong' }],
    timeline: [{ date: '1921-05', text: { en: 'It meets', es: 'Se reúne' }, source: 'charter' }],
  }),
);

journey(
  'a pack that comes, is switched off and on, and goes is followed at every place',
  async ({ browser }) => {
    const entry = await at(browser, 'entity/salt-guild', 'No such entry');
    const list = await at(browser, '', 'Everything known');
    const years = await at(browser, 'timeline?from=1921&until=1921', 'Timeline');
    const listed = () => list.evaluate(() => document.querySelectorAll('.x-index li').length);
    const before = await listed();
    const here = async (isThere: boolean): Promise<void> => {
      await entry.front();
      await arrived(entry, isThere ? 'Salt Guild' : 'No such entry');
      await list.front();
      await list.waitFor(
        (count) => document.querySelectorAll('.x-index li').length === count,
        'the list',
        before + (isThere ? 1 : 0),
      );
      await years.front();
      await years.waitFor(
        (wanted) => document.querySelector('.x-main')?.textContent?.includes('It meets') === wanted,
        'the timeline',
        isThere,
      );
    };
    await ask(entry, 'packs.install', { text: HARBOUR });
    await here(true);
    await ask(entry, 'settings.set', { packsOff: ['harbour'] });
    await here(false);
    await ask(entry, 'settings.set', { packsOff: [] });
    await here(true);
    // What is found follows too.
    await list.front();
    await list.evaluate(() => document.querySelector<HTMLInputElement>('.x-find input')?.focus());
    await list.keyboard.type('salt guild');
    await list.waitFor(
      () => document.querySelector('.x-found [role="option"]')?.textContent?.includes('Salt Guild'),
      'it',
    );
    await ask(entry, 'settings.set', { packsOff: ['vraem'] });
    await list.waitFor(() => document.querySelectorAll('.x-index li').length === 1, 'the other pack alone');
    await ask(entry, 'settings.set', { packsOff: ['vraem', 'harbour'] });
    await years.front();
    await arrived(years, 'No dates yet');
    for (const [place, heading] of [
      ['map', 'No places yet'],
      ['numbers', 'No numbers yet'],
    ] as const) {
      await years.evaluate((to) => {
        location.hash = `#/${to}`;
      }, place);
      await arrived(years, heading);
    }
    await ask(entry, 'settings.set', { packsOff: [] });
    await arrived(years, 'Numbers');
    await ask(entry, 'packs.remove', { id: 'harbour' });
    await here(false);
  },
  { fresh: true },
);

journey(
  'the language that is chosen elsewhere is spoken at once, and the next page begins with it',
  async ({ browser }) => {
    const page = await at(browser, 'timeline', 'Timeline');
    await ask(page, 'settings.set', { language: 'es' });
    await arrived(page, 'Cronología');
    await titled(page, 'Cronología · Glosa');
    await at(browser, 'map', 'Mapa');
  },
  { fresh: true },
);
