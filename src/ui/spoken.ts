/** The language that a surface speaks, also before the background has said what the reader chose. */
import { useEffect } from 'preact/hooks';
import type { Language } from '../knowledge/schema';
import type { Settings } from '../settings/settings';
import { languageOfTag, spokenLanguage } from '../settings/site';

/** The browser's language, and the one last spoken here: the first thing shown is then in the right one. */
export type Spoken = { browser: Language; last: Language | null; remember: (language: Language) => void };

const KEY = 'language';

/** Remembers in a store of strings what was spoken last. `tag` is the browser's own language, BCP 47. */
export function spokenIn(store: Pick<Storage, 'getItem' | 'setItem'>, tag: string): Spoken {
  const last = store.getItem(KEY);
  return {
    browser: languageOfTag(tag),
    last: last === 'en' || last === 'es' ? last : null,
    remember: (language) => store.setItem(KEY, language),
  };
}

/** The language to speak; before the reader's choice is known (null), the last one spoken here, else the browser's. */
export function useSpokenLanguage(language: Spoken, settings: Settings | null): Language {
  const known = settings && spokenLanguage(settings, language.browser);
  const spoken = known ?? language.last ?? language.browser;
  useEffect(() => {
    document.documentElement.lang = spoken;
    if (known) language.remember(known);
  }, [spoken, known, language]);
  return spoken;
}
