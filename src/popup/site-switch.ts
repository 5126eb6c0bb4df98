/** What the header's switch is about and how it stands. Pure. */
import type { TabSummary } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { namesState } from '../settings/site';

export type SiteSwitch = { host: string; on: boolean; why: 'site' | 'everywhere' | 'paused' };

/**
 * The switch for a tab; null where there is no site to switch. It stands as the settings have it, which answer a press
 * sooner than the page does. `now` is ISO 8601, UTC.
 */
export function siteSwitch(summary: TabSummary, settings: Settings, now: string): SiteSwitch | null {
  if (summary.kind !== 'page') return null;
  const { host } = summary;
  const names = namesState(settings, host, now);
  const why = names === 'off-everywhere' ? 'everywhere' : names === 'paused' ? 'paused' : 'site';
  return { host, on: names === 'on', why };
}
