/** The driver over Firefox: Puppeteer on WebDriver BiDi, with Firefox's own scope for what an add-on's tests need. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type KeyInput, type Browser as Puppeteer, type Page as Tab } from 'puppeteer-core';
import { browserPath } from '../../../src/cli/browsers.mjs';
import { evaluateInBrowser, evaluateInClosedRoot, evaluateInFrame } from './bidi';
import { emulate } from './firefox-media';
import { allowPrivate, inBackgroundPage, ORDINARY_IN_FRONT, pressCommand, privateWindow } from './firefox-scope';
import { called, makePage } from './page';
import { tabNumber } from './surface';
import type { Browser, LaunchOptions, Page, RawPage } from './types';
import { PATIENCE_MS, until, within } from './wait';
import { withAlt } from './with-alt';

const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}`;

/** Nothing but this machine is reached: every other host goes to a proxy that refuses at once. */
const NO_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
  'network.captive-portal-service.enabled': false,
};

/** Firefox's own note that a page was closed before its question was answered: nobody is left to catch anything. */
const LEFT_ASKING = /Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/;

/** A temporary add-on goes when Firefox ends; what it stored stays in the profile, under the same origin. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** By a function of the browser's own, which is the same in what a journey is given in its place. */
const puppets = new WeakMap<Browser['stopWorker'], () => Puppeteer>();

/** Evaluates an expression with Firefox's own rights, in a browser that this driver started: for measurements. */
export function inFirefox<Result>(browser: Browser, expression: string): Promise<Result> {
  const puppet = puppets.get(browser.stopWorker);
  if (!puppet) throw new Error('not a Firefox');
  return evaluateInBrowser(puppet(), expression);
}

/** Starts Firefox with the extension on a profile of its own. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const extension = options.extension === undefined ? resolve('.output/firefox-mv3') : options.extension;
  const id = extension ? await addOnId(extension) : '';
  const profile = await mkdtemp(join(tmpdir(), 'glosa-firefox-'));
  const viewport = options.viewport ?? { width: 1000, height: 760 };

  async function start(): Promise<Puppeteer> {
    const started = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: options.headless ?? true,
      userDataDir: profile,
      defaultViewport: options.headless === false ? null : viewport,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...(options.network ? {} : NO_NETWORK),
        ...KEEP,
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        // Shows manifest.json, the one page that every build has, as plain text.
        'devtools.jsonview.enabled': false,
      },
    });
    if (extension) await started.installExtension(extension);
    if (extension && !options.welcome) await closeWelcome(started);
    return started;
  }

  let puppet = await start();
  let hasPrivate = false;
  const earlierErrors: string[] = [];
  const errors = (): Promise<string[]> =>
    evaluateInBrowser(
      puppet,
      `Services.console.getMessageArray()
         .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
         .filter((one) => one.sourceName.startsWith(${JSON.stringify(ORIGIN)}))
         .filter((one) => !${LEFT_ASKING}.test(one.errorMessage))
         .map((one) => one.errorMessage + ' (' + one.sourceName + ':' + one.lineNumber + ')')`,
    );

  const browser: Browser = {
    name: 'firefox',
    origin: ORIGIN,
    async open(url) {
      if (hasPrivate) await evaluateInBrowser(puppet, ORDINARY_IN_FRONT);
      const tab = await puppet.newPage();
      const opened = page(tab);
      await opened.goto(url);
      return opened;
    },
    async openPrivate(url) {
      await evaluateInBrowser(puppet, allowPrivate(id));
      hasPrivate = true;
      await evaluateInBrowser(puppet, privateWindow(url));
      return browser.opened(url);
    },
    surface: (path) => browser.open(`${ORIGIN}/${path}`),
    async opened(address) {
      const find = async (): Promise<Tab | undefined> => {
        for (const tab of await puppet.pages()) {
          const url = await within(tab.evaluate('location.href') as Promise<string>, 1_000).catch(() => '');
          if (url?.includes(address)) return tab;
        }
        return undefined;
      };
      const tab = await until(find, `a page ${address} opened`);
      if (!tab) throw new Error(`no page ${address}`);
      return page(tab);
    },
    async tabIdOf(of) {
      const office = await browser.surface('manifest.json');
      try {
        return await tabNumber(office, of.url());
      } finally {
        await office.close();
      }
    },
    async stopWorker() {
      await evaluateInBrowser(
        puppet,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension
           .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    command: (name) => evaluateInBrowser(puppet, pressCommand(name)),
    removeExtension: () => evaluateInBrowser(puppet, addOn(id, 'uninstall()')),
    reloadExtension: () => evaluateInBrowser(puppet, addOn(id, 'reload()')),
    inBackground: (run, ...args) => evaluateInBrowser(puppet, inBackgroundPage(id, called(run, args))),
    async restart({ kill = false } = {}) {
      earlierErrors.push(...(await errors()));
      if (kill) {
        const dead = new Promise((done) => puppet.process()?.once('exit', done));
        puppet.process()?.kill('SIGKILL');
        await dead;
      } else {
        await puppet.close();
      }
      puppet = await start();
    },
    errors: async () => [...earlierErrors, ...(await errors())],
    gone: () => new Promise((done) => puppet.process()?.once('exit', () => done())),
    async close() {
      await puppet.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  puppets.set(browser.stopWorker, () => puppet);
  return browser;
}

/** Source for the browser's own scope that does something to an add-on. */
function addOn(id: string, what: string): string {
  return `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
    .getAddonByID(${JSON.stringify(id)}).then((addOn) => addOn.${what}).then(() => null)`;
}

/** The tab that greets on install would stand before the page that a journey opens, and hide it. */
async function closeWelcome(puppet: Puppeteer): Promise<void> {
  // Puppeteer does not tell the address of an add-on's page; the browser itself does.
  const close = `(() => {
    let closed = 0;
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
      for (const tab of [...gBrowser.tabs]) {
        if (tab.linkedBrowser.currentURI.spec !== ${JSON.stringify(`${ORIGIN}/welcome.html`)}) continue;
        gBrowser.removeTab(tab);
        closed++;
      }
    }
    return closed;
  })()`;
  await until(() => evaluateInBrowser<number>(puppet, close), 'the welcome page that an install opens');
}

async function addOnId(extension: string): Promise<string> {
  const file = join(extension, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} is not there: run \`npm run build\``);
  });
  const manifest = JSON.parse(text) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${file} names no gecko id: set browser_specific_settings in wxt.config.ts`);
  return id;
}

function page(tab: Tab): Page {
  // Puppeteer never learns that an extension page has arrived: which one it is, is kept here.
  let surface: string | null = null;
  async function goto(url: string): Promise<void> {
    await goTo(tab, url);
    surface = url.startsWith(ORIGIN) ? url : null;
  }
  const raw: RawPage = {
    mouse: {
      move: (x, y) => tab.mouse.move(x, y),
      down: () => tab.mouse.down(),
      up: () => tab.mouse.up(),
      click: (x, y) => tab.mouse.click(x, y),
      wheel: (deltaY) => tab.mouse.wheel({ deltaY }),
    },
    touch: {
      down: (x, y) => tab.touchscreen.touchStart(x, y).then(() => undefined),
      move: (x, y) => tab.touchscreen.touchMove(x, y),
      up: () => tab.touchscreen.touchEnd(),
    },
    keyboard: {
      press: (keys) => pressChord(tab, keys),
      type: (text) => tab.keyboard.type(text),
      withAlt: (act) => withAlt(tab.keyboard, act),
    },
    url: () => surface ?? tab.url(),
    goto,
    reload: async () => {
      if (surface) await goto(surface);
      else await tab.reload();
    },
    evaluateSource: <Result>(source: string) => tab.evaluate(source) as Promise<Result>,
    evaluateInCard: (source) => evaluateInClosedRoot(tab, source),
    preloadSource: async (source) => void (await tab.evaluateOnNewDocument(source)),
    evaluateInFrame: (address, source) => evaluateInFrame(tab, address, source),
    setViewport: (size) => tab.setViewport(size),
    setDark: (dark) => setDark(tab, dark),
    setPrint: (print) => setPrint(tab, print),
    emulate: (media) => emulate(tab, media),
    screenshot: async (path) => void (await tab.screenshot({ path: path as `${string}.png` })),
    front: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  return makePage(raw);
}

/** A navigation to an extension page never resolves in Puppeteer: it is fired, and its arrival polled for. */
async function goTo(tab: Tab, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await tab.goto(url);
    return;
  }
  await tab.evaluate('globalThis.leaving = true').catch(() => {});
  tab.goto(url, { timeout: 0 }).catch(() => {});
  const arrived = '!globalThis.leaving && document.readyState === "complete" && location.href';
  await until(async () => (await within(tab.evaluate(arrived), 1_000)) === url, `${url} to load`, PATIENCE_MS);
}

/** BiDi cannot emulate the colour scheme here; the preference that overrides it does, for all tabs at once. */
async function setDark(tab: Tab, dark: boolean): Promise<void> {
  const override = dark ? 0 : 1;
  await evaluateInBrowser(
    tab.browser(),
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override})`,
  );
  const query = `matchMedia('(prefers-color-scheme: ${dark ? 'dark' : 'light'})').matches`;
  await until(() => tab.evaluate(query), `the page to turn ${dark ? 'dark' : 'light'}`);
}

/** The protocol has no word for it: the browser is told, for every tab. */
async function setPrint(tab: Tab, print: boolean): Promise<void> {
  const each = 'for (const one of open.gBrowser.browsers) one.browsingContext.top.mediumOverride';
  await evaluateInBrowser(
    tab.browser(),
    `(() => { for (const open of Services.wm.getEnumerator('navigator:browser')) ${each} = '${print ? 'print' : ''}'; })()`,
  );
  await until(() => tab.evaluate(`matchMedia('print').matches === ${print}`), `print to be ${print}`);
}

async function pressChord(tab: Tab, keys: string): Promise<void> {
  const parts = keys.split('+') as KeyInput[];
  const last = parts.pop();
  if (!last) throw new Error(`no key in “${keys}”`);
  for (const held of parts) await tab.keyboard.down(held);
  await tab.keyboard.press(last);
  for (const held of parts.reverse()) await tab.keyboard.up(held);
}
