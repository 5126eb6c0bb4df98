import { describe, expect, it } from 'vitest';
import { checkEntities } from '../../src/knowledge/check';
import { worded } from '../../src/knowledge/phrases';
import type { Entity } from '../../src/knowledge/schema';
import { entity, relation } from '../fixtures/packs/entities';

const TODAY = '2025-03-15';
const text = { en: 'x', es: 'x' };
const strong = (text: string): Entity['names'][number] => ({ text, class: 'strong' });
const source = (id: string): Entity['sources'][number] => ({ id, title: id, publisher: id, url: 'https://x.example/' });
const place = (id: string, over: Partial<Entity> = {}) =>
  entity(id, { type: 'place', place: { lat: 0, lon: 0 }, ...over });
const person = { given: ['Ada'], surnames: ['Fenn'] };

/** `severity id path: what is wrong`, for every finding. */
function check(...entities: Entity[]): string[] {
  const entries = entities.map((one) => ({ entity: one }));
  return checkEntities(entries, { today: TODAY }).map((f) => `${f.severity} ${f.entity} ${f.path}: ${worded(f.wrong)}`);
}

describe('checking a pack', () => {
  it('is silent about a sound one', () => {
    expect(check(entity('guild', { relations: [relation('opposes', 'port')] }), entity('port'))).toEqual([]);
  });

  it.each<[string, Entity[], string[]]>([
    [
      'an id that two entities have',
      [entity('guild'), entity('guild')],
      ["error guild id: the id guild is another entity's"],
    ],
    [
      'a relation that leads nowhere',
      [entity('guild', { relations: [relation('opposes', 'prot')] }), entity('port')],
      ['error guild relations[0].to: no entity has the id prot'],
    ],
    [
      'a relation to itself, once',
      [entity('guild', { relations: [relation('part-of', 'guild')] })],
      ['error guild relations[0].to: a relation to the entity itself'],
    ],
    [
      'two things that lie in each other, by whatever relation',
      [
        place('bay', { relations: [relation('named-like', 'cape'), relation('located-in', 'cape')] }),
        place('cape', { relations: [relation('part-of', 'shore')] }),
        place('shore', { relations: [relation('located-in', 'bay')] }),
      ],
      ['error shore relations[0].to: located-in and part-of go in a circle: bay → cape → shore → bay'],
    ],
    [
      'a succession that comes back',
      [
        entity('gild', { relations: [relation('succeeded-by', 'guild')] }),
        entity('guild', { relations: [relation('succeeded-by', 'gild')] }),
      ],
      ['error guild relations[0].to: succeeded-by go in a circle: gild → guild → gild'],
    ],
    [
      'a source that is not there',
      [entity('guild', { timeline: [{ date: '2018', text: { en: 'x', es: 'x' }, source: 'chart' }] })],
      ['error guild timeline[0].source: no source of this entity has the id chart'],
    ],
    [
      'a source that nothing rests on, and one that is there twice',
      [entity('guild', { sources: [source('charter'), source('gazette'), source('charter')] })],
      [
        'warning guild sources[1].id: nothing rests on the source gazette',
        'error guild sources[2].id: two sources have the id charter',
      ],
    ],
    [
      'a strong name of two, however it is written',
      [entity('guild', { names: [strong('Señor Salt')] }), entity('port', { names: [strong('SENOR  SALT')] })],
      ['error port names[0].text: “SENOR  SALT” is a strong name of guild too'],
    ],
    [
      'a name that is there twice',
      [entity('guild', { names: [strong('Guild'), strong('Guild')] })],
      ['warning guild names[1].text: the name “Guild” is here twice'],
    ],
    [
      'an entity that nothing can find',
      [entity('guild', { names: [{ text: 'Grey', class: 'pattern' }] })],
      ['error guild names: no strong or weak name: it is never found'],
    ],
    [
      'a name of signs alone',
      [entity('guild', { names: [strong('Guild'), strong('—')] })],
      ['error guild names[1].text: a name without a letter or a number'],
    ],
    [
      'a river that leads a guild, and a guild that a river is asked to lead',
      [
        place('brook', { relations: [relation('leads', 'guild')] }),
        entity('guild', { relations: [relation('leads', 'brook')] }),
      ],
      [
        'error brook relations[0].kind: leads begins at a person or an organization, this is a place',
        'error guild relations[0].kind: leads leads to an organization, brook is a place',
      ],
    ],
    [
      'a strong name that is a common word, in any case and accent',
      [entity('guild', { names: [strong('Guild'), strong('MÁYOR')] })],
      ['error guild names[1].text: “MÁYOR” is a common word: as a strong name it would link in any article'],
    ],
    [
      'a weak name that is a common word and that nothing tells apart',
      [entity('guild', { names: [strong('Guild'), { text: 'Sendero', class: 'weak' }] })],
      ['warning guild names[1].text: “Sendero” is a common word, and nothing tells when it is this entity'],
    ],
    [
      'a rival that blocks the name itself, one without a letter, and one that is there twice',
      [entity('guild', { rivals: [{ text: 'GUILD' }, { text: '—' }, { text: 'Guild Hall' }, { text: 'guild hall' }] })],
      [
        'error guild rivals[0].text: “GUILD” is a name of the entity itself: the name would never link',
        'error guild rivals[1].text: a rival without a letter or a number',
        'warning guild rivals[3].text: the rival “guild hall” is here twice',
      ],
    ],
    [
      'an entity without a fact',
      [entity('guild', { facts: [], timeline: [{ date: '2018', text: { en: 'x', es: 'x' }, source: 'charter' }] })],
      ['error guild facts: no fact: a card needs one at least, with its source'],
    ],
    [
      'a person whose surname is not told',
      [entity('ada', { type: 'person' })],
      ['error ada person: which words are the surname is not said'],
    ],
    [
      'a guild with a surname',
      [entity('guild', { person })],
      ['error guild person: only a person has given names and surnames'],
    ],
    [
      'a place without coordinates',
      [entity('port', { type: 'place' })],
      ['warning port place: a place without coordinates'],
    ],
    [
      'days ahead of today, and days that never were',
      [
        entity('guild', {
          names: [{ text: 'Guild', class: 'strong', since: '2025-04' }],
          timeline: [
            { date: '2025-03-16', text: { en: 'x', es: 'x' }, source: 'charter' },
            { date: '2023-02-29', text: { en: 'x', es: 'x' }, source: 'charter' },
          ],
        }),
      ],
      [
        'error guild names[0].since: 2025-04 is in the future',
        'error guild timeline[0].date: 2025-03-16 is in the future',
        'error guild timeline[1].date: 2023-02-29 is not on the calendar',
      ],
    ],
    [
      'a relation that ends before it begins',
      [
        entity('guild', { relations: [{ ...relation('leads', 'port'), from: '1940', until: '1921-05' }] }),
        entity('port'),
      ],
      ['error guild relations[0].until: it ends before it begins, 1940'],
    ],
    [
      'a review of long ago',
      [entity('guild', { reviewed: '2023-09-15' })],
      ['warning guild reviewed: last reviewed 2023-09-15, 18 months ago or more'],
    ],
  ])('finds %s', (_what, entities, findings) => {
    expect(check(...entities)).toEqual(findings);
  });

  it.each<[string, Partial<Entity>]>([
    ['today, this month, this year', { reviewed: TODAY, sources: [{ ...source('charter'), date: '2025' }] }],
    ['29 February of a leap year', { sources: [{ ...source('charter'), date: '2024-02-29' }] }],
    ['a relation within one year', { relations: [{ ...relation('leads', 'port'), from: '1921-05', until: '1921' }] }],
    ['a review a day short of 18 months ago', { reviewed: '2023-09-16' }],
    ['a weak name that is strong elsewhere', { names: [strong('Guild'), { text: 'port', class: 'weak' }] }],
    [
      'a weak common word that something tells apart',
      { names: [strong('Guild'), { text: 'Mayor', class: 'weak' }], context: ['salt'] },
    ],
    ['a pattern that is a common word', { names: [strong('Guild'), { text: 'Mayor', class: 'pattern' }] }],
    [
      'one name in two languages',
      {
        names: [
          { ...strong('Guild'), lang: 'en' },
          { ...strong('Guild'), lang: 'es' },
        ],
      },
    ],
  ])('lets pass %s', (_what, over) => {
    expect(check(entity('guild', over), entity('port'))).toEqual([]);
  });

  it('follows what two relations lead to without calling it a circle', () => {
    const inShore = { relations: [relation('located-in', 'shore'), relation('part-of', 'region')] };
    const shore = place('shore', { relations: [relation('part-of', 'region')] });
    expect(check(place('bay', inShore), place('cape', inShore), shore, place('region'))).toEqual([]);
  });

  it('follows a chain that is longer than the call stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) =>
      entity(`e${n}`, { relations: n === 0 ? [] : [relation('part-of', `e${n - 1}`)] }),
    ).reverse();
    expect(check(...chain)).toEqual([]);
  });

  it('compares the id with the name of the file', () => {
    const [finding] = checkEntities([{ entity: entity('guild'), stem: 'gild' }], { today: TODAY });
    expect(finding).toMatchObject({ index: 0, path: 'id' });
    expect(finding && worded(finding.wrong)).toBe('the id is guild, the file is gild.yaml');
  });

  it('takes it that other ids exist when it is told so', () => {
    const entries = [{ entity: entity('guild', { relations: [relation('opposes', 'port')] }) }];
    expect(checkEntities(entries, { today: TODAY, alsoKnown: ['port'] })).toEqual([]);
  });

  it('knows the sources that the pack holds, and wants no second of the same id', () => {
    const over = { facts: [{ label: text, claims: [{ value: text, asOf: '2018', source: 'census' }] }], sources: [] };
    const findings = (sources: Entity['sources'], shared: string[]) =>
      checkEntities([{ entity: entity('guild', { ...over, sources }) }], { today: TODAY, shared }).map(({ wrong }) =>
        worded(wrong),
      );
    expect(findings([], ['census'])).toEqual([]);
    expect(findings([], [])).toEqual(['no source of this entity has the id census']);
    expect(findings([source('census')], ['census'])).toEqual(['the pack has a source with the id census too']);
  });

  describe('beside another pack', () => {
    const bundled = [entity('port', { names: [strong('Port of Brindle')] })];
    const findings = (...entities: Entity[]) =>
      checkEntities(
        entities.map((one) => ({ entity: one })),
        { today: TODAY, beside: bundled },
      ).map(({ wrong }) => worded(wrong));

    it('lets relations lead into it, by the kinds that may', () => {
      expect(findings(entity('guild', { relations: [relation('opposes', 'port')] }))).toEqual([]);
      expect(findings(entity('guild', { relations: [relation('based-in', 'port')] }))).toEqual([
        'based-in leads to a place, port is an organization',
      ]);
    });

    it('leaves its strong names to it, unless the entity replaces the one there', () => {
      expect(findings(entity('guild', { names: [strong('port of brindle')] }))).toEqual([
        '“port of brindle” is a strong name of port too',
      ]);
      expect(findings(entity('port', { names: [strong('Port of Brindle')] }))).toEqual([]);
    });
  });

  it('names what may have been meant', () => {
    const entries = [
      { entity: entity('guild', { relations: [relation('opposes', 'prot')] }) },
      { entity: entity('port') },
    ];
    const [finding] = checkEntities(entries, { today: TODAY });
    expect(finding && worded(finding.remedy)).toBe('did you mean port?');
  });
});
