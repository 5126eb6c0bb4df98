/** Withholding access to sites, as a reader does in the browser's own settings. */
import type { Browser, Page } from './driver';
import { inFirefox } from './driver/firefox';

const ORIGINS = JSON.stringify(['http://*/*', 'https://*/*']);

/** In Firefox what is asked for later is given without the browser's own prompt, which no page can press. */
async function setInFirefox(browser: Browser, given: boolean): Promise<void> {
  await inFirefox(
    browser,
    `(async () => {
       const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
       const policy = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Glosa');
       const which = { permissions: [], origins: ${ORIGINS} };
       await ExtensionPermissions.${given ? 'add' : 'remove'}(policy.id, which, policy.extension);
       return true;
     })()`,
  );
}

/** The page of Chromium's extensions sets what a reader sets there: access only on a click, or everywhere. */
async function setInChromium(browser: Browser, id: string, given: boolean): Promise<void> {
  const settings = await browser.open('chrome://extensions/');
  await settings.evaluate(
    (extensionId, hostAccess) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
        developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> };
      };
      return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }).then(() => true);
    },
    id,
    given ? 'ON_ALL_SITES' : 'ON_CLICK',
  );
  await settings.close();
}

/** Takes access to all sites away, or gives it back; `surface` is any page of the extension. */
export async function giveAccess(browser: Browser, surface: Page, given: boolean): Promise<void> {
  if (browser.name === 'firefox') return setInFirefox(browser, given);
  return setInChromium(browser, new URL(surface.url()).host, given);
}
