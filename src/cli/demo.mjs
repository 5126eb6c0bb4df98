/**
 * `npm run demo [-- --browser firefox] [-- ADDRESS-OR-FILE]`: an article with Glosa at work. With a display the browser
 * opens and stays; without one the mentions are printed with their reasons, and a picture is left with a card open.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from './browsers.mjs';
import { mentionTable } from './mention-table.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const VIEWPORT = { width: 1100, height: 900 };
const HELP = `npm run demo -- [--browser ${BROWSER_NAMES.join('|')}] [--headless] [ADDRESS or FILE]
Without an address it opens a sample article of our own. Without a display, or with --headless, it prints what is
named there and why, and leaves a picture in .output.`;

try {
  const { values, positionals } = options();
  if (values.help) console.log(HELP);
  else await demo(values.browser, positionals[0], values.headless || !hasDisplay());
} catch (error) {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
}

function options() {
  const answer = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { browser } = answer.values;
  if (!BROWSER_NAMES.includes(browser))
    throw new Error(`--browser takes ${BROWSER_NAMES.join(' or ')}, not ${browser}`);
  if (answer.positionals.length > 1) throw new Error(`one address or file at a time\n${HELP}`);
  return answer;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function demo(name, subject, headless) {
  const from = process.cwd();
  process.chdir(ROOT);
  await node('setup', ['src/cli/setup.mjs', '--browser', name], 'inherit');
  console.log(`demo: building for ${name} …`);
  const flags = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  await node('the build', ['node_modules/wxt/bin/wxt.mjs', 'build', ...flags]);

  // The driver of the tests is TypeScript; tsx, which setup has just brought, loads it.
  const { tsImport } = await import('tsx/esm/api');
  const { launch } = await tsImport('../../tests/e2e/driver/index.ts', import.meta.url);
  const { startSite } = await tsImport('../../tests/e2e/server.ts', import.meta.url);
  const site = await startSite();
  const url = addressOf(subject, from, site);
  console.log(`demo: opening ${url} in ${name}`);
  const browser = await launch(name, { headless, viewport: VIEWPORT, network: true });
  try {
    const page = await browser.open(url);
    if (headless) await show(page, name);
    else await stay(browser);
  } finally {
    await browser.close().catch(() => {});
    await site.close();
  }
}

/** What to open: an address as it is, a file by way of the local site, nothing: the sample. */
function addressOf(subject, from, site) {
  if (subject === undefined) return site.url('articles/sample.html');
  if (/^https?:/.test(subject)) return subject;
  const file = resolve(from, subject);
  const bytes = readFileSync(file);
  return site.put('demo.html', file.endsWith('.txt') ? articleOf(bytes.toString('utf8')) : bytes);
}

/** A plain text as a page: its first line is the title, empty lines part the paragraphs. */
function articleOf(text) {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim();
  const [title = '', ...paragraphs] = safe.split(/\n\s*\n/);
  return `<!doctype html><html><head><meta charset="utf-8"><meta property="og:type" content="article">
    <title>${title}</title><style>body { max-width: 40em; margin: 2em auto; font: 18px/1.6 serif }</style></head>
    <body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
}

async function stay(browser) {
  console.log('demo: rest the pointer on an underlined name; close the window to end');
  await Promise.race([browser.gone(), new Promise((done) => process.once('SIGINT', done))]);
}

/** Prints what is named in the page, then rests on a marked name and takes a picture. */
async function show(page, name) {
  const mentions = await spotted(await page.html());
  console.log(`${mentionTable(mentions)}\n`);
  if (mentions.length === 0) return;
  const marks = await page.waitForMarks(1);
  const words = Object.values(marks).flat();
  console.log(`demo: ${words.length} names are underlined; resting on one`);
  const word = await wellPlaced(page, words);
  await page.hover(word);
  const card = await page.waitForCard('');
  console.log(`demo: the card on “${word}” says:\n${card.trim().replace(/^/gm, '  | ')}`);
  const picture = `.output/demo-${name}.png`;
  await page.screenshot(picture);
  console.log(`demo: ${relative(ROOT, resolve(picture))}`);
}

/** A name with room for a card beneath it, of those that are on screen: the picture shows more than the headline. */
async function wellPlaced(page, words) {
  const inText = await page.evaluate(() => document.querySelector('article p:not([class])')?.textContent ?? '');
  return words.find((word) => word.length > 8 && inText.includes(word)) ?? words[0];
}

/** The mentions by the same code as `npm run spot -- --json FILE`. */
async function spotted(html) {
  const folder = mkdtempSync(join(tmpdir(), 'glosa-demo-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const said = await node('spotting', ['node_modules/tsx/dist/cli.mjs', 'src/cli/spot.ts', '--json', file]);
    return JSON.parse(said)[0].mentions;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node on a script and gives what it printed; its complaints are shown when it fails. */
function node(what, args, stdio = 'pipe') {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', stdio, stdio] });
    const out = [];
    const complaints = [];
    child.stdout?.on('data', (chunk) => out.push(chunk));
    child.stderr?.on('data', (chunk) => complaints.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done(Buffer.concat(out).toString('utf8'));
      fail(new Error(`${what} failed\n${Buffer.concat([...out, ...complaints])}`.trimEnd()));
    });
  });
}
