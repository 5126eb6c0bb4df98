/** What the reader's settings come to on one site. */
import type { Settings, SiteRule } from './settings';

/** Why names are or are not shown on a page. */
export type NamesState = 'on' | 'off-everywhere' | 'off-site' | 'paused';

/** The reader's choices as far as a page needs them. */
export type PageSettings = Pick<
  Settings,
  'marks' | 'markStyle' | 'opensOn' | 'openDelayMs' | 'pages' | 'selectionBar' | 'noteColour'
> & {
  names: NamesState;
  /** How long a pause still lasts: the page asks again when it is over. Null: it does not pause. */
  pausedForMs: number | null;
  paintNotes: boolean;
  /** The language to speak, with `auto` already settled. */
  language: 'en' | 'es';
};

/** The key of a site in `Settings.sites`: its hostname in lower case, without a leading `www.` or a closing dot. */
export function hostKey(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(/^www\./, '');
  // "www.com" is a site of its own.
  return bare.includes('.') ? bare : host;
}

/** The rule of a site; empty when the reader made none. `host` may be a hostname or already a key. */
export function siteRule(settings: Settings, host: string): SiteRule {
  const key = hostKey(host);
  // A host may be called `constructor`: only what was put there counts.
  return Object.hasOwn(settings.sites, key) ? (settings.sites[key] ?? {}) : {};
}

/** Whether names are shown on a site at a time (ISO 8601, UTC), and if not, which switch says so. */
export function namesState(settings: Settings, host: string, now: string): NamesState {
  if (!settings.enabled) return 'off-everywhere';
  if (pauseLeftMs(settings, now) !== null) return 'paused';
  return siteRule(settings, host).names === false ? 'off-site' : 'on';
}

/** How long everything still pauses, in milliseconds; null when it does not. `now` is ISO 8601, UTC. */
export function pauseLeftMs({ pausedUntil }: Settings, now: string): number | null {
  const left = pausedUntil === null ? 0 : Date.parse(pausedUntil) - Date.parse(now);
  return left > 0 ? left : null;
}

/** The language to speak. `browserLanguage` is the browser's BCP 47 tag. */
export function spokenLanguage(settings: Settings, browserLanguage: string): 'en' | 'es' {
  return settings.language === 'auto' ? languageOfTag(browserLanguage) : settings.language;
}

/** The language of ours for a BCP 47 tag: all but Spanish is answered in English. */
export function languageOfTag(tag: string): 'en' | 'es' {
  return /^es\b/i.test(tag) ? 'es' : 'en';
}

/** What a page of this site is told at a time. */
export function pageSettings(settings: Settings, host: string, browserLanguage: string, now: string): PageSettings {
  const { marks, markStyle, opensOn, openDelayMs, pages, selectionBar, noteColour } = settings;
  return {
    marks,
    markStyle,
    opensOn,
    openDelayMs,
    pages,
    selectionBar,
    noteColour,
    names: namesState(settings, host, now),
    pausedForMs: pauseLeftMs(settings, now),
    // Notes stay visible when names are off, here or everywhere.
    paintNotes: siteRule(settings, host).paintNotes !== false,
    language: spokenLanguage(settings, browserLanguage),
  };
}
