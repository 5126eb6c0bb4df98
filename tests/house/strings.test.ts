/** Everything said is said in both languages, and stands in a catalogue. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/ui/strings/catalogue';
import { readFolder } from './source';
import { literalsInMarkup } from './strings';

/** Strings that are the same in both languages, by their path, and why. None so far. */
const SAME: Record<string, string> = {};

/** Every string of a catalogue with its path; functions are called with sample arguments. */
function said(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') {
    const call = catalogue as (...args: unknown[]) => unknown;
    return [1, 5].map((n) => {
      try {
        return [path, String(call(...Array.from({ length: call.length }, () => n)))] as [string, string];
      } catch {
        return [path, String(call(...Array.from({ length: call.length }, () => 'X')))] as [string, string];
      }
    });
  }
  return Object.entries(catalogue as object).flatMap(([key, value]) =>
    said(value, path === '' ? key : `${path}.${key}`),
  );
}

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\bX\b/g, ''));

describe('the catalogues', () => {
  const en = said(strings('en'));
  const es = said(strings('es'));
  /** The n-th text of a path in one language, beside the same in the other. */
  const inSpanish = new Map<string, string[]>();
  for (const [path, text] of es) inSpanish.set(path, [...(inSpanish.get(path) ?? []), text]);
  const isSame = ([path, text]: [string, string]): boolean =>
    hasWord(text) && inSpanish.get(path)?.includes(text) === true;

  it('say nothing in English to a reader of Spanish', () => {
    const untranslated = en
      .filter((one) => isSame(one) && !(one[0] in SAME))
      .map(([path, text]) => `${path}: “${text}”: translate it, or say in SAME why it is the same in Spanish`);
    expect([...new Set(untranslated)]).toEqual([]);
  });

  it('say something everywhere', () => {
    expect([...en, ...es].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
  });

  it('list as the same only what is the same', () => {
    const same = new Set(en.filter(isSame).map(([path]) => path));
    expect(Object.keys(SAME).filter((path) => !same.has(path))).toEqual([]);
  });
});

describe('components', () => {
  it('say nothing that is not in a catalogue', () => {
    expect(literalsInMarkup(['src', 'entrypoints'].flatMap((folder) => readFolder(folder, 'tsx')))).toEqual([]);
  });

  it.each([
    ['<p>Some words</p>', 1],
    ['<button title="Close it">×</button>', 1],
    ['<input placeholder={"Your name"} />', 1],
    ["<b>{ok ? 'Saved' : t.no}</b>", 1],
    ['<p class="note">{t.words}</p>', 0],
    ['<span aria-hidden="true">⋯</span>', 0],
    ["<i>{' · '}</i>", 0],
    ['const a = x < y && z > 3;', 0],
  ])('%s holds %i', (text, count) => {
    expect(literalsInMarkup([{ path: 'src/popup/Some.tsx', text }])).toHaveLength(count);
  });
});
