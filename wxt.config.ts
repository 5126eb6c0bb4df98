import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { inFewParts } from './src/cli/few-parts';
import { packHooks } from './src/cli/knowledge/wxt-hooks';

/** The floors under which the interface cannot work: CSS `light-dark()`, Custom Highlights, popovers, composed ranges. */
const CHROME_FLOOR = 137;
const FIREFOX_FLOOR = 146;

const PAGES = ['http://*/*', 'https://*/*'];

/** The scripts that run in pages. */
const FOR_PAGES = new Set(['glance.js', 'page.js']);
/**
 * Every page pays for its script, and one sign beyond Latin-1 makes the browser hold and scan all of it at two bytes a
 * sign. (Chromium's `allFunctionsCalledOnLoad` was tried: what articles save by it, pages that are left alone pay.)
 */
const forEveryPage = {
  name: 'for-every-page',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (!FOR_PAGES.has(chunk.fileName) || chunk.code === undefined) continue;
      chunk.code = chunk.code.replace(
        /[\u0100-\uffff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  hooks: {
    ...packHooks({ folder: 'assets/knowledge/vraem', file: 'knowledge/vraem.json', index: 'knowledge/vraem.index' }),
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'popup') && output)
        Object.assign(output, inFewParts(resolve('entrypoints/popup/main.tsx')));
    },
  },
  vite: () => ({
    build: { sourcemap: false, cssTarget: [`chrome${CHROME_FLOOR}`, `firefox${FIREFOX_FLOOR}`] },
    plugins: [forEveryPage],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'activeTab'],
    host_permissions: PAGES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    },
    content_scripts: [{ matches: PAGES, js: ['glance.js'], css: ['assets/marks.css'], run_at: 'document_idle' }],
    omnibox: { keyword: 'gl' },
    // The one document that pages may embed: it does nothing without a token. `src/writer/` says more.
    web_accessible_resources: [
      {
        resources: ['note-frame.html'],
        matches: PAGES,
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'save-highlight': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      // Four keys at most may be suggested: this one the reader chooses.
      'annotate-page': { description: '__MSG_commandAnnotate__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'glosa@glosa.example',
              strict_min_version: `${FIREFOX_FLOOR}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${CHROME_FLOOR}` }),
  }),
});
