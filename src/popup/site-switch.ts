/** What the header's switch is about and how it stands. Pure. */
import type { TabSummary } from '../messaging/protocol';

export type SiteSwitch = { host: string; on: boolean; everywhere: boolean };

/** The switch for a tab; null where there is no site to switch. */
export function siteSwitch(summary: TabSummary): SiteSwitch | null {
  if (summary.kind !== 'page') return null;
  const { host, names } = summary;
  return { host, on: names === 'on', everywhere: names === 'off-everywhere' };
}
