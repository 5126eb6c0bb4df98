/** Changes of the settings, as pure functions from settings to settings. */
import type { SettingsPatch } from './decode';
import type { Settings, SiteRule } from './settings';
import { hostKey, siteRule } from './site';

/** The settings with some fields replaced. */
export function changeSettings(settings: Settings, patch: SettingsPatch): Settings {
  return { ...settings, ...patch };
}

/** The settings with a site's rule changed; what the rule does not mention stays as it was there. */
export function changeSite(settings: Settings, host: string, rule: SiteRule): Settings {
  const key = hostKey(host);
  const others = Object.entries(settings.sites).filter(([site]) => site !== key);
  return { ...settings, sites: Object.fromEntries([...others, [key, { ...siteRule(settings, host), ...rule }]]) };
}

/** The settings without a rule for a site. */
export function forgetSite(settings: Settings, host: string): Settings {
  const key = hostKey(host);
  return { ...settings, sites: Object.fromEntries(Object.entries(settings.sites).filter(([site]) => site !== key)) };
}
