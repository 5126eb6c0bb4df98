/** What surfaces ask about the reader's settings. */
import type { SettingsPatch } from '../settings/decode';
import type { Settings, SiteRule } from '../settings/settings';

export interface SettingsRequests {
  'settings.get': { input: Record<string, never>; output: Settings };
  'settings.set': { input: SettingsPatch; output: Settings };
  'settings.site': { input: { host: string; rule: SiteRule }; output: Settings };
  /** Drops a site's rule: it is treated as every other. */
  'settings.forget-site': { input: { host: string }; output: Settings };
  /** Other settings in place of all of them: from a file, the defaults, or those from before. Whole or not at all. */
  'settings.replace': { input: Settings; output: Settings };
}
