/** Sources for Firefox's own scope, where an add-on is given rights and its background is reached. */

/** What the reader does on the add-on's page, *Run in Private Windows*: it starts anew with it. */
export function allowPrivate(id: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = ${JSON.stringify(id)};
    if (WebExtensionPolicy.getByID(id).privateBrowsingAllowed) return;
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  })()`;
}

/** Opens a private window on an address. */
export function privateWindow(url: string): string {
  return `(async () => {
    const [window] = Services.wm.getEnumerator('navigator:browser');
    const { promise: ready, resolve } = Promise.withResolvers();
    const started = (made) => made.PrivateBrowsingUtils?.isWindowPrivate(made) && resolve(made);
    Services.obs.addObserver(started, 'browser-delayed-startup-finished');
    window.OpenBrowserWindow({ private: true });
    const { gBrowser } = await ready;
    Services.obs.removeObserver(started, 'browser-delayed-startup-finished');
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal });
  })()`;
}

/** Brings a window that is not private before all others: that is where the next tab is opened. */
export const ORDINARY_IN_FRONT = `(async () => {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const isPrivate = (window) => PrivateBrowsingUtils.isWindowPrivate(window);
  const front = () => Services.wm.getMostRecentWindow('navigator:browser');
  if (!isPrivate(front())) return;
  const ordinary = [...Services.wm.getEnumerator('navigator:browser')].find((window) => !isPrivate(window));
  ordinary.focus();
  while (isPrivate(front())) await new Promise((later) => ordinary.setTimeout(later, 20));
})()`;

const KEYS = { 'next-name': 'N', 'previous-name': 'P', 'save-highlight': 'S' } as const;

/** Does what the key of a command does, as it is suggested in the manifest, in the window in front. */
export function pressCommand(name: keyof typeof KEYS): string {
  return `(() => {
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key[modifiers="alt,shift"]')];
    const key = keys.find((one) => one.getAttribute('key') === ${JSON.stringify(KEYS[name])});
    if (!key) throw new Error('no key for ${name}: ' + keys.map((one) => one.outerHTML));
    key.doCommand();
  })()`;
}

/** Source for the browser's own scope: a script of a frame runs in the background's process, and evaluates in its window. */
export function inBackgroundPage(id: string, source: string): string {
  const inFrame = `try {
    Cu.evalInSandbox(${JSON.stringify(source)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));
    sendAsyncMessage('glosa:ran', null);
  } catch (error) {
    sendAsyncMessage('glosa:ran', String(error));
  }`;
  return `new Promise((done, fail) => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const view = [...extension.views].find(({ viewType }) => viewType === 'background');
    if (!view) throw new Error('the background is stopped');
    const { messageManager } = view.xulBrowser;
    const hear = ({ data }) => {
      messageManager.removeMessageListener('glosa:ran', hear);
      data === null ? done(null) : fail(new Error(data));
    };
    messageManager.addMessageListener('glosa:ran', hear);
    messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(inFrame))}, false);
  })`;
}
