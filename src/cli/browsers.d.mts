/** Types of `browsers.mjs`, which is plain JavaScript because it runs before TypeScript is installed. */
export type BrowserName = 'chromium' | 'firefox';
export type BrowserSearch =
  | { kind: 'found'; name: BrowserName; path: string; major: number }
  | { kind: 'unfit' | 'missing'; name: BrowserName; chosen: boolean; reason: string };
export const BROWSER_NAMES: BrowserName[];
export function debianPackage(name: BrowserName): string;
export function findBrowser(name: BrowserName, env?: NodeJS.ProcessEnv): BrowserSearch;
export function browserPath(name: BrowserName): string;
export function howToInstall(name: BrowserName): string;
