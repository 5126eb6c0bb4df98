/** Which page a frame's notes are on, by what the browser vouches for. */
import type { Sender } from '../messaging/handle';
import { canonicalUrl } from '../notes/page-identity';
import type { Platform } from './platform';

export type PageAddresses = { visitedUrl: string; canonicalUrl: string };

const hasAddress = (url: string): boolean => /^(?:https?|file):/i.test(url);

async function inAddressBar({ tab, frame, url }: Sender, { tabUrl }: Pick<Platform, 'tabUrl'>): Promise<string> {
  return frame === 0 || tab === null ? url : ((await tabUrl(tab)) ?? url);
}

/**
 * The page whose notes a frame may see: its own, as it may also stand in another page or alone. A frame without an address
 * (`srcdoc`) is a part of the page around it. `stated`: the canonical address that the document states.
 */
export async function pageShown(
  sender: Sender,
  stated: string | null,
  platform: Pick<Platform, 'tabUrl'>,
): Promise<PageAddresses> {
  if (!hasAddress(sender.url)) {
    const url = await inAddressBar(sender, platform);
    return { visitedUrl: url, canonicalUrl: canonicalUrl(url) };
  }
  return { visitedUrl: sender.url, canonicalUrl: canonicalUrl(sender.url, stated) };
}

/** The page that a new note is on: visited is what stood in the address bar, canonical what holds the words. */
export async function pageSaved(
  sender: Sender,
  stated: string | null,
  platform: Pick<Platform, 'tabUrl'>,
): Promise<PageAddresses> {
  const shown = await pageShown(sender, stated, platform);
  return { ...shown, visitedUrl: await inAddressBar(sender, platform) };
}
