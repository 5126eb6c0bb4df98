import { hostKey } from '../settings/site';

/** The site of an address, by the key that settings have it under; empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? hostKey(new URL(url).hostname) : '';
}
