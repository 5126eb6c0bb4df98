import { describe, expect, it } from 'vitest';
import { type ReviewParts, reviewPack } from '../../src/background/pack-review';
import { PACK_LIMITS } from '../../src/knowledge/limits';
import { PHRASES, worded } from '../../src/knowledge/phrases';
import { packProblems } from '../../src/ui/strings/es/pack-problems';
import { entity, rawEntity } from '../fixtures/packs/entities';

const raw = (over: object = {}, ...entities: object[]) => ({
  format: 1,
  id: 'harbour',
  version: '1',
  name: { en: 'Harbour', es: 'Puerto' },
  licence: 'MIT',
  languages: ['en'],
  entities: entities.length > 0 ? entities : [rawEntity('salt-guild')],
  ...over,
});

async function review(document: unknown, over: Partial<ReviewParts> = {}) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const parts = { today: '2024-09-01', beside: [], bundledId: 'own', pause: async () => undefined };
  return reviewPack(text, { ...parts, ...over });
}

async function refusal(document: unknown, over: Partial<ReviewParts> = {}) {
  const answer = await review(document, over);
  if (answer.kind !== 'refused') throw new Error('it was taken');
  return { why: answer.why, first: answer.problems.shown[0], total: answer.problems.total };
}

describe('a sound pack', () => {
  it('is taken, with what is worth knowing about it', async () => {
    const place = rawEntity('old-pier', { type: 'place' });
    const answer = await review(raw({}, rawEntity('salt-guild'), place));
    expect(answer).toMatchObject({
      kind: 'sound',
      pack: { id: 'harbour' },
      warnings: { shown: [{ entity: 'old-pier', path: 'place', wrong: { code: 'no-coordinates' } }] },
    });
  });

  it('may begin with a byte order mark, and lead to entities of other packs', async () => {
    const relations = [{ kind: 'part-of', to: 'league', source: 'charter' }];
    const document = raw({}, rawEntity('salt-guild', { relations }));
    const beside = [entity('league')];
    expect((await review(`\uFEFF${JSON.stringify(document)}`, { beside })).kind).toBe('sound');
    expect((await refusal(document)).first).toMatchObject({ entity: 'salt-guild', path: 'relations[0].to' });
  });

  it('may have a strong name that another pack has: that is told as a conflict', async () => {
    expect(
      (await review(raw(), { beside: [entity('other', { names: [{ text: 'salt-guild', class: 'strong' }] })] })).kind,
    ).toBe('sound');
  });

  it('lets other work through while it is looked at', async () => {
    let pauses = 0;
    const many = Array.from({ length: 200 }, (_, n) => rawEntity(`guild-${n}`));
    await review(raw({}, ...many), { pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(5);
  });
});

describe('a pack is refused whole', () => {
  const source = { id: 'charter', title: 'Charter', publisher: 'Guild' };
  const proto = JSON.stringify(raw()).replace('"facts"', '"__proto__":{"polluted":true},"facts"');
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;

  it.each<[string, unknown, string, object]>([
    [
      'text that is no JSON, with its place',
      '{\n "format": 1,\n oops',
      'not-json',
      { wrong: { code: 'not-json-at', put: { line: 3, column: 2 } } },
    ],
    ['a file of nothing', '', 'not-json', {}],
    ['a list', [], 'schema', {}],
    ['another format', raw({ format: 2 }), 'schema', { path: 'format' }],
    [
      'a field that nobody knows',
      raw({ script: 'x' }),
      'schema',
      { path: 'script', remedy: { code: 'take-field-out' } },
    ],
    [
      'one wrong field in one entity',
      raw({}, rawEntity('a'), rawEntity('b', { type: 'ship' })),
      'schema',
      {
        entity: 'b',
        path: 'entities[1].type',
      },
    ],
    [
      'a plain http link',
      raw({}, rawEntity('a', { sources: [{ ...source, url: 'http://guild.example/' }] })),
      'schema',
      {
        path: 'entities[0].sources[0].url',
      },
    ],
    [
      'a script for a link',
      raw({}, rawEntity('a', { sameAs: ['javascript:alert(1)'] })),
      'schema',
      {
        path: 'entities[0].sameAs[0]',
      },
    ],
    ['a data link', raw({}, rawEntity('a', { sameAs: ['data:text/html,https://x.example'] })), 'schema', {}],
    ['a key of every object', proto, 'schema', { path: 'entities[0].__proto__' }],
    ['an id of every object', raw({}, rawEntity('constructor')), 'schema', { path: 'entities[0].id' }],
    ['more levels than there are', deep, 'schema', {}],
    [
      'a list longer than anybody writes',
      raw({}, rawEntity('a', { context: Array(1001).fill('x') })),
      'schema',
      {
        path: 'entities[0].context',
      },
    ],
    ['the id of the bundled one', raw({ id: 'own' }), 'bundled-id', { path: 'id' }],
    ['a fact on the word of nobody', raw({}, rawEntity('a', { sources: [] })), 'checks', { entity: 'a' }],
    ['two entities of one id', raw({}, rawEntity('a'), rawEntity('a')), 'checks', { entity: 'a', path: 'id' }],
  ])('%s', async (_, document, why, first) => {
    const seen = await refusal(document);
    expect(seen.why).toBe(why);
    expect(seen.first).toMatchObject(first);
    for (const words of [PHRASES, packProblems]) {
      expect(seen.first && worded(seen.first.wrong, words)).toMatch(/^[^{}]+$/);
      expect(seen.first && worded(seen.first.remedy, words)).toMatch(/^[^{}]+$/);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a file over the limit, before anything reads it', async () => {
    expect((await refusal(' '.repeat(PACK_LIMITS.bytes + 1))).why).toBe('too-large');
  });

  it('with as many problems as anybody reads, and their number', async () => {
    const many = Array.from({ length: 80 }, (_, n) => rawEntity(`guild-${n}`, { sources: [] }));
    const answer = await review(raw({}, ...many));
    expect(answer).toMatchObject({ kind: 'refused', problems: { total: 80 } });
    expect(answer.kind === 'refused' && answer.problems.shown.length).toBe(50);
  });
});
