/** What the header's switch is about and how it stands. Pure. */
import type { TabSummary } from '../messaging/protocol';

export type SiteSwitch = { host: string; on: boolean; why: 'site' | 'everywhere' | 'paused' };

/** The switch for a tab; null where there is no site to switch. */
export function siteSwitch(summary: TabSummary): SiteSwitch | null {
  if (summary.kind !== 'page') return null;
  const { host, names } = summary;
  const why = names === 'off-everywhere' ? 'everywhere' : names === 'paused' ? 'paused' : 'site';
  return { host, on: names === 'on', why };
}
