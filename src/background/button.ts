/** The toolbar button of each tab: how many names are known on its page, and what a command could not do there. */
import type { Settings } from '../settings/settings';
import { spokenLanguage } from '../settings/site';
import { menuWords } from '../ui/strings/menu-words';

type Parts = {
  settings: () => Promise<Settings>;
  browserLanguage: () => string;
  /** Text and words of the button of a tab; the browser drops them when the tab goes elsewhere. */
  show: (tab: number, text: string, title: string) => Promise<unknown>;
};

/** Why a command did nothing. */
export type Refusal = 'closed' | 'no-names';

export type Button = {
  /** So many entities are named in a tab. */
  count: (tab: number, count: number) => void;
  /** A key was pressed where nothing can be done: a short sign, and the reason in words. */
  refuse: (tab: number, why: Refusal) => void;
};

/** A sign for “nothing to do here”, as short as a badge must be. */
const NOTHING = '–';

export function makeButton({ settings, browserLanguage, show }: Parts): Button {
  const words = (now: Settings) => menuWords(spokenLanguage(now, browserLanguage()));
  // The tab may be gone by now.
  const tell = (what: (now: Settings) => Promise<unknown>): void =>
    void settings()
      .then(what)
      .catch(() => undefined);
  return {
    count: (tab, count) =>
      tell((now) => show(tab, now.badge && count > 0 ? String(count) : '', words(now).badgeTitle(count))),
    refuse: (tab, why) =>
      tell((now) => {
        const { closed, noNames } = words(now);
        return show(tab, NOTHING, why === 'closed' ? closed : noNames);
      }),
  };
}
