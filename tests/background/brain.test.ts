import { describe, expect, it } from 'vitest';
import { makeBrain } from '../../src/background/brain';
import { packsInUse } from '../../src/background/packs-in-use';
import { compileKnowledge } from '../../src/knowledge/compile';
import { serialiseKnowledge } from '../../src/knowledge/knowledge-bytes';
import { COUNTRIES } from '../../src/linking/countries';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { entity, packOf } from '../fixtures/packs/entities';
import { memoryIndex } from './scene';

const BUNDLED = packOf('bundled', [entity('a')]);
const OWN = packOf('own', [entity('b')]);
const bytesOf = (...packs: (typeof OWN)[]): ArrayBuffer => serialiseKnowledge(compileKnowledge(packs, COUNTRIES));

const keeperOf = (
  key: string | null,
  packs = [BUNDLED],
  compiled: ArrayBuffer | null = null,
  index = memoryIndex(),
) => {
  let loads = 0;
  const keeper = makeBrain({
    inUse: async () => ({
      key,
      load: async () => {
        loads++;
        return packs;
      },
    }),
    compiled: async () => compiled,
    index,
  });
  return { keeper, index, loads: () => loads };
};
const ids = async ({ brain }: ReturnType<typeof makeBrain>): Promise<(string | undefined)[]> => {
  const { entities } = (await brain()).knowledge;
  return Array.from({ length: entities.length }, (_, owner) => entities.at(owner)?.id);
};

describe('the brain', () => {
  it('takes the bundled pack as the build compiled it, and reads the pack when somebody wants to see an entity', async () => {
    const { keeper, loads } = keeperOf(null, [BUNDLED], bytesOf(BUNDLED));
    expect(await ids(keeper)).toEqual(['a']);
    expect(loads()).toBe(0);
    const { library } = await keeper.brain();
    expect((await library()).dossier('a')?.entity.id).toBe('a');
    await library();
    expect(loads()).toBe(1);
  });

  it.each([
    ['missing', null],
    ['damaged', new ArrayBuffer(64)],
  ])('compiles the pack when what the build compiled is %s', async (_, compiled) => {
    const { keeper, index } = keeperOf(null, [BUNDLED], compiled);
    expect(await ids(keeper)).toEqual(['a']);
    expect(index.kept.size).toBe(0);
  });

  it('compiles the reader’s packs once, and finds them compiled at the next start', async () => {
    const first = keeperOf('own@1', [BUNDLED, OWN]);
    expect(await ids(first.keeper)).toEqual(['a', 'b']);
    const next = keeperOf('own@1', [BUNDLED, OWN], null, first.index);
    expect(await ids(next.keeper)).toEqual(['a', 'b']);
    expect(next.loads()).toBe(0);
    const changed = keeperOf('own@2', [OWN], null, first.index);
    expect(await ids(changed.keeper)).toEqual(['b']);
  });

  it('asks again after a failure', async () => {
    let working = false;
    const keeper = makeBrain({
      inUse: async () => {
        if (!working) throw new Error('not yet');
        return { key: null, load: async () => [BUNDLED] };
      },
      compiled: async () => null,
      index: memoryIndex(),
    });
    await expect(keeper.brain()).rejects.toThrow('not yet');
    working = true;
    expect(await ids(keeper)).toEqual(['a']);
  });

  it('is another once other packs are in use', async () => {
    const { keeper } = keeperOf(null);
    const before = (await keeper.brain()).knowledge;
    keeper.renew();
    expect((await keeper.brain()).knowledge).not.toBe(before);
  });
});

describe('the key of the packs in use', () => {
  const head = { ...OWN, digest: 'd1', installed: '2026-01-01T00:00:00.000Z' };
  const keyOf = async (heads: (typeof head)[], packsOff: string[] = [], madeBy = '1') => {
    const packs = {
      bundled: async () => BUNDLED,
      installed: async () => heads.map((one) => ({ head: one, pack: OWN })),
      heads: async () => heads,
    };
    const settings = async () => ({ ...DEFAULT_SETTINGS, packsOff });
    return (await packsInUse({ packs, settings }, madeBy)).key;
  };

  it('is none for the bundled pack alone', async () => {
    expect(await keyOf([])).toBeNull();
  });

  it('differs with contents, switches and the program’s version', async () => {
    const keys = [
      await keyOf([head]),
      await keyOf([{ ...head, digest: 'd2' }]),
      await keyOf([head], ['bundled']),
      await keyOf([head], ['own']),
      await keyOf([], ['bundled']),
      await keyOf([head], [], '2'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
