/** The rules notice what they are for, and leave alone what only looks like it. */
import { describe, expect, test } from 'vitest';
import { closedDoors, cycles, layerBreaks } from './layering';
import {
  entityIds,
  exportsAndNames,
  impurities,
  longFiles,
  MOST_LINES,
  markupFromStrings,
  network,
  strayBrowser,
} from './rules';
import { bareCode, importsOf, type SourceFile, stringLiterals } from './source';

type Rule = (files: SourceFile[]) => string[];
type House = Record<string, string>;

const filesOf = (house: House): SourceFile[] => Object.entries(house).map(([path, text]) => ({ path, text }));
const pack: Rule = (files) => entityIds(files, new Set(['shining-path']));

describe('a rule notices', () => {
  test.each<[string, Rule, House]>([
    ['a lower layer importing a higher one', layerBreaks, { 'src/text/a.ts': "import { b } from '../spotting/b';" }],
    ['two folders of one layer', layerBreaks, { 'src/page/a.ts': "export * from '../ui/b';" }],
    ['a type from above', layerBreaks, { 'src/notes/a.ts': "import type { B } from '../linking/b';" }],
    ['an import over several lines', layerBreaks, { 'src/text/a.ts': "import {\n  b,\n  c,\n} from '../notes/b';" }],
    ['a later import', layerBreaks, { 'src/text/a.ts': "const b = await import('../notes/b');" }],
    ['a folder without a layer', layerBreaks, { 'src/utils/a.ts': '' }],
    ['src importing an entrypoint', layerBreaks, { 'src/card/a.ts': "import '../../entrypoints/card';" }],
    ['a popup that opens the database', closedDoors, { 'src/popup/A.tsx': "import { d } from '../storage/d';" }],
    ['a card that reads the page', closedDoors, { 'src/card/a.ts': "import { d } from '../page/d';" }],
    [
      'a circle of three',
      cycles,
      { 'src/text/a.ts': "import './b';", 'src/text/b.ts': "import './c';", 'src/text/c.ts': "import './a';" },
    ],
    ['the page in a pure file', impurities, { 'src/notes/a.ts': 'return document.body;' }],
    ['the clock in a pure file', impurities, { 'src/card/state.ts': 'const at = Date.now();' }],
    ['a date of now', impurities, { 'src/text/a.ts': 'const at = new Date();' }],
    ['a timer in a pure file', impurities, { 'src/linking/a.ts': 'setTimeout(run, 4);' }],
    ['the browser in the card', strayBrowser, { 'src/card/a.ts': 'browser.runtime.sendMessage({});' }],
    ['an import of the browser', strayBrowser, { 'src/page/a.ts': "import { browser as b } from 'wxt/browser';" }],
    ['innerHTML', markupFromStrings, { 'src/ui/a.ts': "host.innerHTML = '';" }],
    ['a request', network, { 'src/background/a.ts': 'await fetch(url);' }],
    ['a socket', network, { 'entrypoints/background.ts': 'new WebSocket(url);' }],
    ['an entity in the code', pack, { 'src/linking/a.ts': "if (id === 'shining-path') {}" }],
    ['a default export', exportsAndNames, { 'src/ui/a.ts': 'export default 1;' }],
    ['a module named like a class', exportsAndNames, { 'src/ui/Theme.ts': '' }],
    ['an import with its extension', exportsAndNames, { 'src/ui/a.ts': "import './b.ts';" }],
    ['a long file', longFiles, { 'src/ui/a.ts': '\n'.repeat(MOST_LINES + 1) }],
  ])('%s', (_what, rule, house) => {
    expect(rule(filesOf(house))).toHaveLength(1);
  });
});

describe('a rule leaves alone', () => {
  test.each<[string, Rule, House]>([
    ['imports from below and beside', layerBreaks, { 'src/card/a.ts': "import '../ui/b';\nimport './c';" }],
    ['an import in a comment', layerBreaks, { 'src/text/a.ts': "// import '../card/b';\n/* import '../card/b' */" }],
    ['the background at its storage', closedDoors, { 'src/background/a.ts': "import '../storage/d';" }],
    [
      'a shared file that is no circle',
      cycles,
      { 'src/text/a.ts': "import './b'; import './c';", 'src/text/b.ts': "import './c';" },
    ],
    ['a document of ours', impurities, { 'src/linking/a.ts': 'function f(document: Doc) { return document.text; }' }],
    ['words in a string or a comment', impurities, { 'src/text/a.ts': "const a = 'document.body'; // Date.now" }],
    ['a date that is given', impurities, { 'src/notes/a.ts': 'const at = new Date(when);' }],
    ['a property of that name', impurities, { 'src/notes/a.ts': 'return page.location.href;' }],
    ['the browser in messaging', strayBrowser, { 'src/messaging/a.ts': 'browser.runtime.sendMessage({});' }],
    ['the pack store', network, { 'src/storage/pack-store.ts': 'await fetch(url);' }],
    ['a method called fetch', network, { 'src/storage/a.ts': 'store.fetch(id);' }],
    ['an id inside a longer string', pack, { 'src/linking/a.ts': "const a = 'about shining-path';" }],
    ['a file of the greatest length', longFiles, { 'src/ui/a.ts': '\n'.repeat(MOST_LINES) }],
  ])('%s', (_what, rule, house) => {
    expect(rule(filesOf(house))).toEqual([]);
  });
});

describe('reading source', () => {
  test('quotes in a regular expression do not open a string', () => {
    const code = "const quote = /[\"'`]/u;\nconst a = 'shining-path'; // it's\nconst b = x / y / z;";
    expect(stringLiterals(code)).toEqual(['shining-path']);
    expect(bareCode(code).split('\n')[2]).toBe('const b = x / y / z;');
  });

  test('imports are resolved to files', () => {
    const paths = new Set(['src/ui/entity/index.tsx', 'src/ui/tokens.css']);
    const file = {
      path: 'src/ui/pieces/A.tsx',
      text: "import { a } from '../entity';\nimport '../tokens.css?inline';",
    };
    expect(importsOf(file, paths).map(({ to }) => to)).toEqual(['src/ui/entity/index.tsx', 'src/ui/tokens.css']);
  });
});
