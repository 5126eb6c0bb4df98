/** One driver over both browsers. */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Browser, BrowserName, LaunchOptions } from './types';

export type { Browser, BrowserName, LaunchOptions, Marks, Page, Point } from './types';

/** Starts a browser with the extension loaded, on a new profile. */
export function launch(name: BrowserName, options?: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
