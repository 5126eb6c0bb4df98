/** The driver over Chromium: Playwright with a persistent context, and the DevTools protocol for what a page hides. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { browserPath } from '../../../src/cli/browsers.mjs';
import { called, makePage } from './page';
import { tabNumber } from './surface';
import type { Browser, LaunchOptions, Page, RawPage } from './types';
import { until } from './wait';
import { withAlt } from './with-alt';

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** Saved pages name a thousand hosts; none of them is asked. */
export const NO_NETWORK =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

const tabs = new WeakMap<Page, Tab>();

/** The DevTools protocol of a tab that this driver opened: for measurements, which only Chromium allows. */
export async function devtoolsOf(page: Page): Promise<CDPSession> {
  const tab = tabs.get(page);
  if (!tab) throw new Error('not a tab of Chromium');
  return tab.context().newCDPSession(tab);
}

type DomNode = Awaited<ReturnType<typeof documentTree>>;
const documentTree = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** Starts Chromium with the extension on a profile of its own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const extension = options.extension === undefined ? resolve('.output/chrome-mv3') : options.extension;
  const profile = await mkdtemp(join(tmpdir(), 'glosa-chromium-'));
  const loading = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: browserPath('chromium'),
      headless: options.headless ?? true,
      args: [...QUIET, ...(options.network ? [] : [NO_NETWORK]), ...loading],
      viewport: options.headless === false ? null : (options.viewport ?? { width: 1000, height: 760 }),
    });

  let context = await start();
  const origin = extension ? await extensionOrigin(context) : '';
  const seen: string[] = [];
  if (extension && !options.welcome) await closeWelcome(context, origin);
  let control = await listen(context, origin, seen);

  const browser: Browser = {
    name: 'chromium',
    origin,
    async open(url) {
      const tab = await context.newPage();
      await collectErrors(await context.newCDPSession(tab), origin, seen);
      await tab.goto(url);
      return page(tab);
    },
    // Playwright's persistent context neither opens nor shows windows that are incognito.
    openPrivate: null,
    surface: (path) => browser.open(`${origin}/${path}`),
    async opened(address) {
      const find = async () => context.pages().find((one) => one.url().includes(address));
      const tab = await until(find, `a page ${address} opened`);
      if (!tab) throw new Error(`no page ${address}`);
      await collectErrors(await context.newCDPSession(tab), origin, seen);
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
    stopWorker: () => stopWorkers(control, origin),
    async inBackground(run, ...args) {
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
      if (!worker) throw new Error('the background is stopped');
      await worker.evaluate(`${called(run, args)}, undefined`);
    },
    async command(name) {
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(origin));
      if (!worker) throw new Error('the background is stopped');
      // No protocol presses the keys of an extension. Events of the browser can be sent by hand from inside.
      await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    async removeExtension() {
      const office = await browser.surface('popup.html');
      // The page that asks goes with it.
      const asked = office.evaluate(() => {
        const { management } = Reflect.get(globalThis, 'chrome') as { management: { uninstallSelf(): void } };
        setTimeout(() => management.uninstallSelf());
      });
      await asked.catch(() => undefined);
    },
    async reloadExtension() {
      // What `runtime.reload` starts by hand, a browser without developer mode leaves off; to load it again is the same.
      const session = await context.browser()?.newBrowserCDPSession();
      const load = session as unknown as { send(method: string, params: object): Promise<unknown> } | undefined;
      await load?.send('Extensions.loadUnpacked', { path: extension });
      await session?.detach();
    },
    async restart({ kill = false } = {}) {
      if (kill) {
        const closed = new Promise((done) => context.once('close', done));
        const session = await context.browser()?.newBrowserCDPSession();
        session?.send('Browser.crash').catch(() => {});
        await closed;
      } else {
        await context.close();
      }
      context = await start();
      if (extension) await extensionOrigin(context);
      control = await listen(context, origin, seen);
    },
    errors: async () => [...seen],
    gone: () => new Promise((done) => context.once('close', () => done())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return browser;
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => null));
  if (!worker)
    throw new Error('the extension did not start its background: run `npm run build`, or its manifest is refused');
  return worker.url().split('/').slice(0, 3).join('/');
}

/** The tab that greets on install would stand before the page that a journey opens, and hide it. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const isWelcome = (tab: Tab): boolean => tab.url() === `${origin}/welcome.html`;
  const find = async (): Promise<boolean> => context.pages().some(isWelcome);
  await until(find, 'the welcome page that an install opens');
  for (const tab of context.pages().filter(isWelcome)) await tab.close();
}

/** A session on the first blank tab, for what concerns the browser and not a page. */
async function listen(context: BrowserContext, origin: string, seen: string[]): Promise<CDPSession> {
  const tab = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(tab);
  session.on('ServiceWorker.workerErrorReported', ({ errorMessage }) => {
    if (errorMessage.sourceURL.startsWith(origin)) seen.push(`background: ${errorMessage.errorMessage}`);
  });
  await session.send('ServiceWorker.enable');
  return session;
}

async function collectErrors(session: CDPSession, origin: string, seen: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    const from = [thrown.url, ...(thrown.stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (origin === '' || !from.some((url) => url?.startsWith(origin))) return;
    seen.push(`page: ${thrown.exception?.description ?? thrown.text}`);
  });
  await session.send('Runtime.enable');
}

async function stopWorkers(session: CDPSession, origin: string): Promise<void> {
  let stopped = false;
  const listener = (event: { versions: { scriptURL: string; runningStatus: string }[] }): void => {
    const ours = event.versions.filter(({ scriptURL }) => scriptURL.startsWith(origin));
    if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) stopped = true;
  };
  session.on('ServiceWorker.workerVersionUpdated', listener);
  try {
    // Enabling again makes the browser tell the present state, should it be stopped already.
    await session.send('ServiceWorker.disable');
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until(async () => stopped, 'the background to stop');
  } finally {
    session.off('ServiceWorker.workerVersionUpdated', listener);
  }
}

function page(tab: Tab): Page {
  const raw: RawPage = {
    mouse: {
      move: (x, y) => tab.mouse.move(x, y),
      down: () => tab.mouse.down(),
      up: () => tab.mouse.up(),
      click: (x, y) => tab.mouse.click(x, y),
      wheel: (deltaY) => tab.mouse.wheel(0, deltaY),
    },
    touch: touchOf(tab),
    keyboard: {
      press: (keys) => tab.keyboard.press(keys),
      type: (text) => tab.keyboard.type(text),
      withAlt: (act) => withAlt(tab.keyboard, act),
    },
    url: () => tab.url(),
    goto: async (url) => void (await tab.goto(url)),
    reload: async () => void (await tab.reload()),
    evaluateSource: (source) => tab.evaluate(source),
    evaluateInCard: (source) => evaluateInClosedRoot(tab, source),
    preloadSource: (source) => tab.addInitScript({ content: source }).then(() => undefined),
    async evaluateInFrame<Result>(address: string, source: string) {
      const frame = tab.frames().find((one) => one.url().includes(address));
      return frame ? { value: (await frame.evaluate(source)) as Result } : null;
    },
    setViewport: (size) => tab.setViewportSize(size),
    setDark: (dark) => tab.emulateMedia({ colorScheme: dark ? 'dark' : 'light' }),
    setPrint: (print) => tab.emulateMedia({ media: print ? 'print' : null }),
    emulate: ({ forcedColors, reducedMotion }) =>
      tab.emulateMedia({
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      }),
    screenshot: async (path) => void (await tab.screenshot({ path })),
    front: () => tab.bringToFront(),
    close: () => tab.close(),
  };
  const made = makePage(raw);
  tabs.set(made, tab);
  return made;
}

/** A finger by the protocol: Playwright's own can only tap, and only where the whole context is a phone's. */
function touchOf(tab: Tab): RawPage['touch'] {
  let session: Promise<CDPSession> | null = null;
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) => {
    session ??= tab.context().newCDPSession(tab);
    const open = await session;
    if (type === 'touchStart') await open.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await open.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    down: (x, y) => send('touchStart', [{ x, y }]),
    move: (x, y) => send('touchMove', [{ x, y }]),
    up: () => send('touchEnd', []),
  };
}

/** The protocol shows closed roots where `pierce` is asked, and gives a node of one to a function of the page's world. */
async function evaluateInClosedRoot<Result>(tab: Tab, source: string): Promise<{ value: Result } | null> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const root = closedRoot(await documentTree(session));
    if (!root) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId && { objectId: object.objectId }),
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { value: result.value };
  } finally {
    await session.detach();
  }
}

/** Closed roots of the page's own document. Browser-made ones (of inputs and such) are `user-agent`, not `closed`. */
function closedRoot(node: DomNode): DomNode | null {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}
