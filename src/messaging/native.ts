/**
 * The browser's own extension interface, without the polyfill that the rest of the extension uses: all that messages need
 * is the same in both browsers, and every page would carry the polyfill's 3 kB.
 */
import type { Browser } from 'wxt/browser';

type Worlds = { browser?: typeof Browser; chrome: typeof Browser };
const { browser, chrome } = globalThis as unknown as Worlds;

export const native: typeof Browser = browser?.runtime?.id ? browser : chrome;
