/** A journey: what a reader does, written once, run in both browsers. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../src/cli/browsers.mjs';
import { type Browser, type LaunchOptions, launch, type Page } from './driver';
import { type Site, startSite } from './server';

export type Journey = {
  browser: Browser;
  site: Site;
  /** The tree that a page has in the same browser without any extension. */
  untouchedTree(url: string): Promise<string>;
};

type JourneyOptions = {
  /** Starts on a profile of its own instead of the one that the file's journeys share. */
  fresh?: boolean;
  /** How the profile of its own is started; may depend on the browser, and make what is started. */
  launch?: LaunchOptions | ((name: BrowserName) => Promise<LaunchOptions>);
  /** Leaves the journey out, saying why: `!hasCorpus && 'no corpus'`. */
  skip?: string | false;
  /** Leaves it out in one browser, saying why. */
  notIn?: Partial<Record<BrowserName, string>>;
  /** Errors that the journey itself brings about, which the browser reports as ours. */
  provoked?: RegExp;
  /** For a journey through many pages. */
  timeoutMs?: number;
};

/** GLOSA_E2E=firefox runs one browser only. */
const chosen = BROWSER_NAMES.filter((name) => !process.env.GLOSA_E2E || process.env.GLOSA_E2E.includes(name));
const FAILURES = '.output/failures';

const running = new Map<BrowserName, Browser>();
const bare = new Map<BrowserName, Browser>();
let site: Promise<Site> | null = null;

afterAll(async () => {
  for (const browser of [...running.values(), ...bare.values()]) await browser.close();
  if (site) await (await site).close();
  running.clear();
  bare.clear();
  site = null;
});

/**
 * Defines a journey for each browser. Its pages are closed after it, an error thrown in the extension's own code fails
 * it, and on a failure a picture of each page is left in .output/failures.
 */
export function journey(what: string, run: (journey: Journey) => Promise<void>, options: JourneyOptions = {}): void {
  for (const name of chosen) {
    const skip = options.skip || options.notIn?.[name];
    const title = `${name}: ${what}${skip ? ` (skipped: ${skip})` : ''}`;
    test.skipIf(Boolean(skip))(title, () => travel(name, what, run, options), options.timeoutMs);
  }
}

async function travel(
  name: BrowserName,
  what: string,
  run: (journey: Journey) => Promise<void>,
  { fresh = false, launch: how = {}, provoked }: JourneyOptions,
): Promise<void> {
  site ??= startSite();
  const browser = fresh
    ? await launch(name, typeof how === 'function' ? await how(name) : how)
    : await shared(running, name, () => launch(name));
  const pages: Page[] = [];
  const keep = async (opened: Promise<Page>): Promise<Page> => {
    const page = await opened;
    pages.push(page);
    return page;
  };
  const tracked: Browser = {
    ...browser,
    open: (url) => keep(browser.open(url)),
    openPrivate: browser.openPrivate && ((url) => keep(browser.openPrivate?.(url) ?? browser.open(url))),
    surface: (path) => keep(browser.surface(path)),
    opened: (address) => keep(browser.opened(address)),
    async restart(how) {
      pages.length = 0;
      await browser.restart(how);
    },
  };
  const before = (await browser.errors()).length;
  try {
    await run({ browser: tracked, site: await site, untouchedTree: (url) => untouchedTree(name, url) });
    const errors = (await browser.errors()).slice(before).filter((error) => !provoked?.test(error));
    expect(errors, 'errors thrown in our code').toEqual([]);
  } catch (error) {
    await picture(pages, `${name} ${what}`);
    // What it left behind is nobody's start: neither of the next journey nor of its own second try.
    if (!fresh) {
      running.delete(name);
      await browser.close();
    }
    throw error;
  } finally {
    for (const page of pages) await page.close().catch(() => {});
    if (fresh) await browser.close();
  }
}

async function untouchedTree(name: BrowserName, url: string): Promise<string> {
  const browser = await shared(bare, name, () => launch(name, { extension: null }));
  const page = await browser.open(url);
  try {
    return await page.tree();
  } finally {
    await page.close();
  }
}

async function shared(
  among: Map<BrowserName, Browser>,
  name: BrowserName,
  start: () => Promise<Browser>,
): Promise<Browser> {
  const browser = among.get(name) ?? (await start());
  among.set(name, browser);
  return browser;
}

async function picture(pages: Page[], title: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  for (const [index, page] of pages.entries()) {
    await page.screenshot(join(FAILURES, `${slug}-${index + 1}.png`)).catch(() => {});
  }
}
