/** Rules about what a file may hold; each gives sentences that name the place and the remedy. */
import { folderOf, isPure } from './layering';
import { bareCode, importsOf, type SourceFile, stringLiterals, withoutComments } from './source';

export const MOST_LINES = 300;

/** Every line of some files whose code matches, as `path:line: remedy`. */
function linesThatMatch(files: SourceFile[], pattern: RegExp, remedy: (found: string) => string): string[] {
  return files.flatMap(({ path, text }) =>
    bareCode(text)
      .split('\n')
      .flatMap((line, index) => {
        const found = pattern.exec(line)?.[0].trim();
        return found === undefined ? [] : [`${path}:${index + 1}: ${remedy(found)}`];
      }),
  );
}

export function longFiles(files: SourceFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${MOST_LINES} at most: split it by what changes together`);
}

/** The things of the world around: a pure file takes them, or what they would say, as arguments. */
const SURROUNDINGS = [
  'document',
  'window',
  'browser',
  'chrome',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'performance',
  'crypto',
  'process',
];
const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b/;

export function impurities(files: SourceFile[]): string[] {
  const pure = files.filter(({ path }) => isPure(path));
  const clocks = linesThatMatch(
    pure,
    CLOCK,
    (found) => `${found} in a pure file: take the time or the id as an argument`,
  );
  const around = pure.flatMap((file) => {
    const code = bareCode(file.text);
    // “document” is also a word of ours: a file that declares the name means its own.
    const names = SURROUNDINGS.filter((name) => !declares(code, name)).join('|');
    const used = new RegExp(`(?<![.\\w$-])(?:${names})(?=[.([])`);
    return linesThatMatch([file], used, (found) => `${found} in a pure file: pass what it needs as an argument`);
  });
  return [...clocks, ...around];
}

function declares(code: string, name: string): boolean {
  return new RegExp(
    `\\b(?:const|let|function)\\s+${name}\\b|(?:[(,{]\\s*)${name}\\s*[:,})?]|\\(?${name}\\)?\\s*=>`,
  ).test(code);
}

const MAY_TOUCH_BROWSER = ['storage', 'messaging'];

export function strayBrowser(files: SourceFile[]): string[] {
  const remedy = (found: string): string =>
    `${found} outside storage, messaging and entrypoints: take a function as an argument, given by the entrypoint`;
  const outside = files.filter(({ path }) => {
    const folder = folderOf(path);
    return folder !== null && folder !== 'cli' && !MAY_TOUCH_BROWSER.includes(folder);
  });
  const imports = outside.flatMap((file) =>
    importsOf(file, new Set())
      .filter(({ specifier }) => /^(wxt\/browser|webextension-polyfill|#imports)$/.test(specifier))
      .map(({ specifier }) => `${file.path}: ${remedy(`import of ${specifier}`)}`),
  );
  const uses = outside.filter(({ text }) => !declares(bareCode(text), 'browser'));
  return [...imports, ...linesThatMatch(uses, /(?<![.\w$])(?:browser|chrome)\.\w+/, remedy)];
}

/** `new Function` and friends are refused by the extension's policy, markup from strings is how pages get hurt. */
export function markupFromStrings(files: SourceFile[]): string[] {
  const pattern =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|document\.write)\b/;
  return linesThatMatch(files, pattern, (found) => `${found}: build nodes, and set text as text`);
}

const NETWORK = /(?<![.\w$])(?:fetch\s*\(|XMLHttpRequest\b|WebSocket\b|EventSource\b|WebTransport\b)|\bsendBeacon\b/;

const READERS = new Set(['src/storage/pack-store.ts', 'src/storage/world-file.ts']);

export function network(files: SourceFile[]): string[] {
  const others = files.filter(({ path }) => !READERS.has(path) && folderOf(path) !== 'cli');
  return linesThatMatch(
    others,
    NETWORK,
    (found) => `${found}: nothing leaves the browser; packs are read in src/storage/pack-store.ts`,
  );
}

/** Code that knows one entity does not work with a reader's own pack. */
export function entityIds(files: SourceFile[], ids: ReadonlySet<string>): string[] {
  return files.flatMap(({ path, text }) =>
    stringLiterals(withoutComments(text))
      .filter((literal) => ids.has(literal))
      .map(
        (id) => `${path}: “${id}” is an entity of the bundled pack: put what is special about it into the pack's YAML`,
      ),
  );
}

export function exportsAndNames(files: SourceFile[]): string[] {
  const inSrc = files.filter(({ path }) => path.startsWith('src/'));
  const defaults = linesThatMatch(inSrc, /^export default\b/, () => 'a default export: give it a name');
  const extensions = inSrc.flatMap((file) =>
    importsOf(file, new Set())
      .filter(({ specifier }) => /^\..*\.tsx?$/.test(specifier))
      .map(({ specifier }) => `${file.path} imports ${specifier}: leave the extension out`),
  );
  const misnamed = inSrc
    .filter(({ path }) => !/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.\w+|[A-Z]\w*\.tsx)$/.test(path))
    .map(({ path }) => `${path}: modules are named in kebab-case, components in PascalCase`);
  return [...defaults, ...extensions, ...misnamed];
}
