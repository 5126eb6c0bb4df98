/** Everything said is said in both languages, and stands in a catalogue. */
import { describe, expect, it } from 'vitest';
import { readFolder } from './source';
import { literalsInMarkup } from './strings';

/** Strings that are the same in both languages, by their path, and why. */
const SAME: Record<string, string> = {
  'options.options.reading.previewText.3': 'a name of somebody who does not exist',
  'options.options.reading.previewText.7': 'the same',
  'options.options.notes.formats.json': 'the name of a format',
  'options.options.notes.formats.markdown': 'the name of a format',
  'options.options.notes.formats.csv': 'the name of a format',
  'options.options.notes.formats.jsonld': 'the name of a format',
  'options.options.shortcuts.keys.0.0': 'what is printed on the key',
  'options.options.shortcuts.keys.1.0': 'what is printed on the key',
  'options.options.about.version': 'our name and a number',
  'pack-problems.packProblems.verbatim': 'nothing but a place for words in whatever language',
};

/** Strings that are empty on purpose, by their path, and why. */
const EMPTY: Record<string, string> = {
  'options.options.reading.opensOptions.hover.1': 'the choice says it all: there is no hint beside it',
};

/** What a function says of the first of these samples that it can take, for each of its arguments. */
function calledWith(call: (...args: unknown[]) => unknown, [sample, ...others]: unknown[]): string {
  try {
    return String(call(...Array.from({ length: call.length }, () => sample)));
  } catch (error) {
    if (others.length === 0) throw error;
    return calledWith(call, others);
  }
}

/** Every string of a catalogue with its path; functions are called with sample arguments. */
function said(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') {
    const call = catalogue as (...args: unknown[]) => unknown;
    return [1, 5].map((n) => [path, calledWith(call, [n, 'X', ['X', 'X']])] as [string, string]);
  }
  return Object.entries(catalogue as object).flatMap(([key, value]) =>
    said(value, path === '' ? key : `${path}.${key}`),
  );
}

const FILES = import.meta.glob<object>('../../src/ui/strings/{en,es}/*.ts', { eager: true });

/** All files of a language by their names: some are brought by one surface only, and stand in no list. */
function catalogues(language: 'en' | 'es'): object {
  const found = Object.entries(FILES).flatMap(([path, file]) => {
    const name = new RegExp(`/${language}/(.+)\\.ts$`).exec(path)?.[1];
    return name === undefined ? [] : [[name, file] as const];
  });
  return Object.fromEntries(found);
}

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\bX\b/g, ''));

describe('the catalogues', () => {
  const en = said(catalogues('en'));
  const es = said(catalogues('es'));
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
    const silent = [...en, ...es].filter(([path, text]) => text.trim() === '' && !(path in EMPTY));
    expect(silent.map(([path]) => path)).toEqual([]);
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
