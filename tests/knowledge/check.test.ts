import { describe, expect, it } from 'vitest';
import { checkEntities } from '../../src/knowledge/check';
import type { Entity } from '../../src/knowledge/schema';
import { entity, relation } from '../fixtures/packs/entities';

const TODAY = '2025-03-15';
const strong = (text: string): Entity['names'][number] => ({ text, class: 'strong' });
const source = (id: string): Entity['sources'][number] => ({ id, title: id, publisher: id, url: 'https://x.example/' });
const person = { given: ['Ada'], surnames: ['Fenn'] };

/** `severity id path: what is wrong`, for every finding. */
function check(...entities: Entity[]): string[] {
  const entries = entities.map((one) => ({ entity: one }));
  return checkEntities(entries, { today: TODAY }).map((f) => `${f.severity} ${f.entity} ${f.path}: ${f.wrong}`);
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
        entity('bay', { relations: [relation('opposes', 'cape'), relation('located-in', 'cape')] }),
        entity('cape', { relations: [relation('part-of', 'coast')] }),
        entity('coast', { relations: [relation('located-in', 'bay')] }),
      ],
      ['error coast relations[0].to: located-in and part-of go in a circle: bay → cape → coast → bay'],
    ],
    [
      'a succession that comes back',
      [
        entity('old', { relations: [relation('succeeded-by', 'new')] }),
        entity('new', { relations: [relation('succeeded-by', 'old')] }),
      ],
      ['error new relations[0].to: succeeded-by go in a circle: old → new → old'],
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
    const inCoast = { relations: [relation('located-in', 'coast'), relation('part-of', 'region')] };
    const coast = entity('coast', { relations: [relation('part-of', 'region')] });
    expect(check(entity('bay', inCoast), entity('cape', inCoast), coast, entity('region'))).toEqual([]);
  });

  it('follows a chain that is longer than the call stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) =>
      entity(`e${n}`, { relations: n === 0 ? [] : [relation('part-of', `e${n - 1}`)] }),
    ).reverse();
    expect(check(...chain)).toEqual([]);
  });

  it('compares the id with the name of the file', () => {
    const [finding] = checkEntities([{ entity: entity('guild'), stem: 'gild' }], { today: TODAY });
    expect(finding).toMatchObject({ index: 0, path: 'id', wrong: 'the id is guild, the file is gild.yaml' });
  });

  it('takes it that other ids exist when it is told so', () => {
    const entries = [{ entity: entity('guild', { relations: [relation('opposes', 'port')] }) }];
    expect(checkEntities(entries, { today: TODAY, alsoKnown: ['port'] })).toEqual([]);
  });

  it('names what may have been meant', () => {
    const entries = [
      { entity: entity('guild', { relations: [relation('opposes', 'prot')] }) },
      { entity: entity('port') },
    ];
    expect(checkEntities(entries, { today: TODAY })[0]?.remedy).toBe('did you mean port?');
  });
});
