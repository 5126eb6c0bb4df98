/** A browser with tabs and frames, as far as the background sees one. */
import type { Injected, Order, Platform } from '../../src/background/platform';
import type { FrameOrders } from '../../src/messaging/protocol';

export type Given = { tab: number; frame: number | 'all'; type: string; input: unknown };

export class FakePlatform implements Platform {
  readonly given: Given[] = [];
  readonly injected: { tab: number; frame: number | 'top' | 'all'; what: Injected | 'content' }[] = [];
  readonly badges = new Map<number, number>();
  /** Addresses of open tabs; null: the browser does not tell. */
  readonly urls = new Map<number, string | null>();
  readonly patterns: (readonly string[])[] = [];
  /** Sites that may be read; by default all. */
  access = (_url: string | null): boolean => true;
  language = 'en-GB';
  /** What frames do when they are told something; throws where nobody is. */
  frames: (given: Given) => unknown = () => ({ ok: true });

  order: Order = async (tab, frame, type, input) => {
    const given = { tab, frame, type, input };
    this.given.push(given);
    return (await this.frames(given)) as FrameOrders[typeof type]['output'];
  };

  orderAll: Platform['orderAll'] = (type, input, tab = -1) => {
    const given = { tab, frame: 'all' as const, type, input };
    this.given.push(given);
    // Frames without our script do not hear it.
    void Promise.resolve(given)
      .then(this.frames)
      .catch(() => undefined);
  };

  eachPage: Platform['eachPage'] = async (see, origins) => {
    if (origins) this.patterns.push(origins);
    for (const [tab, url] of this.urls) if (url?.startsWith('http')) see(tab, url);
  };

  inject: Platform['inject'] = async (tab, frame, what) => void this.injected.push({ tab, frame, what });
  injectPage: Platform['injectPage'] = async (tab) => void this.injected.push({ tab, frame: 'top', what: 'content' });
  injectFrames: Platform['injectFrames'] = async (tab, reading) =>
    void this.injected.push({ tab, frame: 'all', what: reading ? 'reader' : 'content' });
  /** Pages of the extension that were opened, by path. */
  readonly opened: string[] = [];
  openTab: Platform['openTab'] = async (path) => void this.opened.push(path);
  readonly windows: { tab: number; about: object }[] = [];
  openWriter: Platform['openWriter'] = async (tab, about) => void this.windows.push({ tab, about });
  badge: Platform['badge'] = (tab, count) => void this.badges.set(tab, count);
  tabUrl: Platform['tabUrl'] = async (tab) => this.urls.get(tab) ?? null;
  /** Tabs of private windows. */
  readonly privateTabs = new Set<number>();
  isPrivate: Platform['isPrivate'] = async (tab) => this.privateTabs.has(tab);
  storage: Platform['storage'] = async () => ({ used: 1000, quota: 1_000_000 });
  hasAccess: Platform['hasAccess'] = async (url) => this.access(url);
  time = '2026-03-01T12:00:00.000Z';
  now = (): string => this.time;
  browserLanguage = (): string => this.language;

  /** The orders of one type, in turn. */
  ordersOf(type: keyof FrameOrders): Given[] {
    return this.given.filter((one) => one.type === type);
  }
}
