/** Addresses that look like a page of the web, and yet no extension may read. */

/** The browsers' own stores: both keep every extension out. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org'];

/** Whether silence at an address is for good: a store of extensions, or a PDF file, which a viewer shows. */
export function isClosedPage(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return true;
  return /\.pdf$/i.test(pathname);
}
