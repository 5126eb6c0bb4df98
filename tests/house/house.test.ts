/** The house keeps its rules. A failure names the file and what to do. */
import { describe, expect, test } from 'vitest';
import { closedDoors, cycles, layerBreaks } from './layering';
import { entityIds, exportsAndNames, impurities, longFiles, markupFromStrings, network, strayBrowser } from './rules';
import { readFolder } from './source';

const code = ['src', 'entrypoints'].flatMap((folder) => readFolder(folder, 'ts', 'tsx', 'mts', 'mjs', 'css'));
const product = code.filter(({ path }) => /\.tsx?$/.test(path));
const everything = [...code, ...readFolder('tests', 'ts', 'tsx', 'mjs')];
const ids = readFolder('assets/knowledge', 'yaml').flatMap(({ text }) => /^id:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? []);

describe('the house', () => {
  test('has something to check', () => {
    expect(product.length).toBeGreaterThan(20);
    expect(ids.length).toBeGreaterThan(0);
  });

  test.each<[string, () => string[]]>([
    ['a folder imports only lower layers', () => layerBreaks(product)],
    ['nothing is imported in a circle', () => cycles(product)],
    ['only the background opens storage; page and card do not meet', () => closedDoors(product)],
    ['the pure layers know nothing of the world around', () => impurities(product)],
    ['the browser is touched only in storage, messaging and entrypoints', () => strayBrowser(product)],
    ['no markup is made from strings', () => markupFromStrings(product)],
    ['nothing reaches the network', () => network(product)],
    ['no entity of the pack is known to the code', () => entityIds(product, new Set(ids))],
    ['modules have names, and export names', () => exportsAndNames(product)],
    ['no file is too long', () => longFiles(everything)],
  ])('%s', (_rule, breaks) => {
    expect(breaks()).toEqual([]);
  });
});
