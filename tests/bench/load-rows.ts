/** Loading the kept index in the browsers: one Blob out of IndexedDB, and the knowledge over its bytes. */
import { build } from 'vite';
import { BROWSER_NAMES, type BrowserName, findBrowser } from '../../src/cli/browsers.mjs';
import { compileKnowledge } from '../../src/knowledge/compile';
import { serialiseKnowledge } from '../../src/knowledge/knowledge-bytes';
import { launch, type Page } from '../e2e/driver';
import { type Site, startSite } from '../e2e/server';
import { packOf } from './index-rows';
import type { Material } from './material';
import { median, type Row } from './measure';

const HOLD: Record<BrowserName, [hold: number, aim: number]> = { chromium: [40, 20], firefox: [80, 40] };
const ROUNDS = 11;

/** What the page under test has, made of the code that the background runs. */
type Bench = {
  keep(address: string): Promise<boolean>;
  /** Milliseconds from nothing at hand to knowledge that can be asked, and how many entities it has. */
  load(): Promise<{ took: number; entities: number }>;
};

export async function loadRows({ names, ids }: Material): Promise<Row[]> {
  const bytes = Buffer.from(serialiseKnowledge(compileKnowledge([packOf(names, ids)], [])));
  const script = await bundled();
  const site = await startSite();
  try {
    const rows: Row[] = [];
    for (const browser of BROWSER_NAMES) rows.push(...(await rowsIn(browser, site, bytes, script)));
    return rows;
  } finally {
    await site.close();
  }
}

async function rowsIn(name: BrowserName, site: Site, bytes: Buffer, script: string): Promise<Row[]> {
  if (findBrowser(name).kind !== 'found') return [];
  const address = site.put('bytes', bytes, { 'content-type': 'application/octet-stream' });
  const page = site.put('bench', `<!doctype html><title>bench</title><p>bench</p><script>${script}</script>`);
  const browser = await launch(name, { extension: null });
  try {
    const kept = await (await browser.open(page)).evaluate(
      (from: string) => (globalThis as unknown as { bench: Bench }).bench.keep(from),
      address,
    );
    if (!kept) throw new Error(`${name} did not keep the index`);
    // Started anew: neither the browser nor its engine has seen the bytes or the code.
    await browser.restart();
    const opened = await browser.open(page);
    const first = await load(opened);
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round++) later.push((await load(opened)).took);
    const [hold, aim] = HOLD[name];
    const group = `index of ${first.entities.toLocaleString('en')} entities, loaded from IndexedDB`;
    return [
      { group, what: `${name}, first after the browser's start`, value: first.took, unit: 'ms' },
      { group, what: `${name}, median of ${ROUNDS} more`, value: median(later), unit: 'ms', hold, aim },
    ];
  } finally {
    await browser.close();
  }
}

function load(page: Page): Promise<{ took: number; entities: number }> {
  return page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.load());
}

async function bundled(): Promise<string> {
  const entry = new URL('./load-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'loadPage' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page of the bench was not built');
  return chunk.code.replaceAll('</script', '<\\/script');
}
