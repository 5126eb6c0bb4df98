/** What is shipped: both manifests, the weight of the scripts, and what is not in them. Reads what was built last. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFolder } from './source';

type Manifest = {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  commands?: Record<string, { suggested_key?: unknown }>;
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
};

/** Gzipped, in bytes; DESIGN section 8. */
const BUDGETS: Record<string, number> = {
  'glance.js': 7_000,
  'page.js': 12_000,
  'card.js': 22_000,
  'bar.js': 22_000,
  'card-figures.js': 24_000,
  'spanish.js': 6_000,
  'background.js': 110_000,
};

/** What the popup reads before it shows who is named, unpacked; with notes and search it would be 190 kB. */
const POPUP_FILES = 9;
const POPUP_BYTES = 125_000;

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const REMEDY = 'a permission is asked for only with a reason in the README; change both and this list together';

describe.each([
  ['chrome', '.output/chrome-mv3'],
  ['firefox', '.output/firefox-mv3'],
])('the build for %s', (browser, folder) => {
  const built = existsSync(`${folder}/manifest.json`);
  // A whole run has just built: there its absence is a failure, in a run of unit tests alone it is not.
  const skip = !built && process.env.GLOSA_BUILDS !== 'required';
  const check = (what: string, run: () => void): void =>
    test.skipIf(skip)(`${what}${skip ? ' (skipped: nothing built, run `npm run build`)' : ''}`, run);
  const manifest = (): Manifest => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

  check('asks for nothing more than the README explains', () => {
    expect([...manifest().permissions].sort(), REMEDY).toEqual(PERMISSIONS);
    expect(manifest().host_permissions, REMEDY).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest().manifest_version).toBe(3);
  });

  check(
    'fetches the views of the popup along with its page, and neither notes nor search before they are wanted',
    () => {
      const page = readFileSync(`${folder}/popup.html`, 'utf8');
      const files = [...page.matchAll(/"\/(chunks\/[^"]+)"/g)].map(([, file = '']) => file);
      expect(page.indexOf('async src="/popup-start.js"'), 'it asks who is named before all else').toBeGreaterThan(0);
      expect(page.indexOf('popup-start.js')).toBeLessThan(page.indexOf('/chunks/'));
      expect(files.length, 'a file more is a wait more: PART_BYTES in src/cli/few-parts.ts').toBeLessThan(POPUP_FILES);
      const code = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');
      expect(code.length, 'what is only needed later is imported with import(): src/popup/notes-views.ts').toBeLessThan(
        POPUP_BYTES,
      );
    },
  );

  check('lets its pages run and reach nothing but themselves', () => {
    const directives = Object.fromEntries(
      manifest()
        .content_security_policy.extension_pages.split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources.join(' ')]),
    );
    expect(directives, 'keep the policy of wxt.config.ts closed').toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
    });
    expect(Object.values(directives).join(' ')).not.toMatch(/unsafe-|https?:|\*/);
  });

  check('names the oldest browser it works in', () => {
    const { minimum_chrome_version: chrome, browser_specific_settings: settings } = manifest();
    if (browser === 'chrome') expect(chrome).toBe('137');
    else {
      expect(settings?.gecko.strict_min_version).toBe('146.0');
      expect(settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(settings?.gecko.id).toMatch(/^[^@]+@[^@]+$/);
    }
  });

  check('suggests at most four keys: Chromium refuses an extension with five', () => {
    const suggested = Object.values(manifest().commands ?? {}).filter((command) => command.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  // The exception is where the reader's words are typed: a page hears every key typed into a shadow root of ours, but
  // none typed into a document of the extension's origin, and a frame in a page must be one that pages may embed.
  check('shows no file of its own to pages but the frame one writes in, which does nothing without a token', () => {
    const remedy = 'inject scripts with scripting.executeScript and import styles ?inline';
    const frame = { resources: ['note-frame.html'], matches: ['http://*/*', 'https://*/*'] };
    const shown = browser === 'chrome' ? [{ ...frame, use_dynamic_url: true }] : [frame];
    expect(manifest().web_accessible_resources, remedy).toEqual(shown);
    expect(manifest().externally_connectable).toBeUndefined();
  });

  check('keeps its scripts within their weight', () => {
    const heavy = Object.entries(BUDGETS).flatMap(([script, most]) => {
      const path = `${folder}/${script}`;
      if (!existsSync(path)) return [`${path} is missing: the entrypoint was renamed or not built`];
      const weight = gzipSync(new Uint8Array(readFileSync(path)), { level: 9 }).length;
      return weight > most ? [`${path}: ${weight} B gzipped, ${most} B at most: load later, or leave out`] : [];
    });
    expect(heavy).toEqual([]);
  });

  check('makes no code from strings', () => {
    const pattern = /(?<![.\w$])eval\s*\(|\bnew Function\b|(?<![.\w$])Function\s*\(/;
    const made = readFolder(folder, 'js')
      .filter(({ text }) => pattern.test(text))
      .map(({ path, text }) => `${path}: …${text.slice(Math.max(0, text.search(pattern) - 60)).slice(0, 120)}…`);
    expect(made, 'find the package that brings it, and leave that part of it out').toEqual([]);
  });
});
