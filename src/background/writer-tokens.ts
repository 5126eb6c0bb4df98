/**
 * One-time tokens for the frames in which a reader writes. They are kept where a stop of the background does not reach
 * them, and go with the browser's session.
 */
import type { WritingAbout } from '../messaging/writing-requests';

export type Granted = { about: WritingAbout; tab: number; frame: number; theme: 'light' | 'dark' };

/** The part of `browser.storage.session` that is needed. */
export type SessionArea = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

export type WriterTokens = {
  give: (granted: Granted) => Promise<string>;
  /** What a token was given for, in the tab it was given to; null for every other, and at the second time. */
  take: (token: string, tab: number | null) => Promise<Granted | null>;
};

const PREFIX = 'writer:';

export function writerTokens(area: SessionArea, newToken: () => string): WriterTokens {
  return {
    async give(granted) {
      const token = newToken();
      await area.set({ [PREFIX + token]: granted });
      return token;
    },
    async take(token, tab) {
      const key = PREFIX + token;
      const granted = (await area.get([key]))[key] as Granted | undefined;
      if (!granted || granted.tab !== tab) return null;
      await area.remove(key);
      return granted;
    },
  };
}
