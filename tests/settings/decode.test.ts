import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSettings,
  decodeSettingsPatch,
  decodeSiteChange,
  decodeWholeSettings,
  notUnderstood,
  SettingsInputError,
} from '../../src/settings/decode';
import { migrate } from '../../src/settings/migrations';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

const stored = {
  ...DEFAULT_SETTINGS,
  enabled: false,
  language: 'es',
  sites: { 'a.pe': { names: false } },
  known: ['somebody'],
  corrections: [{ name: 'Ene', entity: 'somewhere', site: 'a.pe' }],
};

describe('stored settings', () => {
  it('are the defaults when nothing is stored', () => {
    expect(decodeSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
  it('come back as they were stored', () => {
    expect(decodeSettings(structuredClone(stored))).toEqual({ settings: stored, problems: [] });
  });
  it('get defaults for fields that they do not have yet, which is no problem', () => {
    expect(decodeSettings({ version: 1, enabled: false })).toEqual({
      settings: { ...DEFAULT_SETTINGS, enabled: false },
      problems: [],
    });
  });
  it('lose one broken field and keep the others', () => {
    const { settings, problems } = decodeSettings({ ...stored, openDelayMs: 'soon' });
    expect(settings).toEqual({ ...stored, openDelayMs: DEFAULT_SETTINGS.openDelayMs });
    expect(problems).toEqual([expect.stringContaining('openDelayMs')]);
  });
  it.each([
    ['a later version', { ...stored, version: 2 }],
    ['no version', { enabled: false }],
    ['text', 'enabled'],
    ['a list', [1]],
  ])('that are %s give the defaults and say so', (_, value) => {
    const { settings, problems } = decodeSettings(value);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toHaveLength(1);
  });
  it('never throw, and what they give decodes to itself', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom(true, 'es', 'all', 200, {}, []));
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(1),
        enabled: field,
        marks: field,
        sites: field,
        known: field,
        corrections: field,
      }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const { settings } = decodeSettings(value);
        expect(decodeSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });
});

describe('a change from a message', () => {
  it('holds what it names and nothing else', () => {
    expect(decodeSettingsPatch({ marks: 'first', enabled: undefined })).toEqual({ marks: 'first' });
  });
  it.each([[{ marks: 'some' }], [{ version: 2 }], [{ sites: {} }], [{ openDelayMs: -1 }], [null]])(
    'is refused whole when it is %j',
    (input) => {
      expect(() => decodeSettingsPatch(input)).toThrow(SettingsInputError);
    },
  );
  it('of a site has its key', () => {
    expect(decodeSiteChange({ host: 'www.a.pe', rule: { names: false } })).toEqual({
      host: 'a.pe',
      rule: { names: false },
    });
    expect(() => decodeSiteChange({ host: '', rule: {} })).toThrow(SettingsInputError);
  });
});

describe('settings of an earlier version', () => {
  const steps = {
    1: ({ rest, ...fields }: Readonly<Record<string, unknown>>) => ({ ...fields, openDelayMs: rest }),
    2: (fields: Readonly<Record<string, unknown>>) => ({ ...fields, marks: 'all' }),
  };
  it('are brought forward step by step', () => {
    expect(migrate({ version: 1, rest: 300 }, steps, 3)).toEqual({ version: 3, openDelayMs: 300, marks: 'all' });
    expect(migrate({ version: 2, openDelayMs: 1 }, steps, 3)).toEqual({ version: 3, openDelayMs: 1, marks: 'all' });
  });
  it('are given up where no step leads on', () => {
    expect(migrate({ version: 1 }, {}, 2)).toBeNull();
    expect(migrate({ version: 4 }, steps, 3)).toBeNull();
    expect(migrate({ version: 'one' }, steps, 3)).toBeNull();
  });
});

describe('settings in place of all others', () => {
  it('are taken whole, with defaults for what they leave out', () => {
    expect(decodeWholeSettings({ version: 1, markStyle: 'tint' })).toEqual({ ...DEFAULT_SETTINGS, markStyle: 'tint' });
  });

  it.each([[null], [undefined], [[]], ['text'], [{}], [{ version: 9 }], [{ version: 1, marks: 'loud' }]])(
    'are refused when anything is wrong: %j',
    (input) => {
      expect(() => decodeWholeSettings(input)).toThrow(SettingsInputError);
    },
  );
});

it.each<[unknown, string[]]>([
  [{ version: 1, markStyle: 'tint' }, []],
  [{ version: 1, marks: 'loud', badge: 1 }, ['marks', 'badge']],
  [{ version: 1, sites: { 'news.example': { names: 'no' } } }, ['sites.news.example.names']],
  [{ version: 99 }, ['version']],
  [{ version: 'one' }, ['version']],
  [{}, ['settings']],
  [[], ['settings']],
  [null, ['settings']],
  ['text', ['settings']],
])('of %j is not understood: %j', (given, paths) => {
  expect(notUnderstood(given)).toEqual(paths);
});
