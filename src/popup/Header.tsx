import type { SettingsPatch } from '../settings/decode';
import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Switch } from '../ui/pieces/Switch';
import { clockTime } from './clock-time';
import { Menu } from './Menu';
import type { SiteSwitch } from './site-switch';

type Props = {
  /** Null while it is not known, and where there is no site. */
  site: SiteSwitch | null;
  settings: Settings | null;
  onSite: (host: string, on: boolean) => void;
  onChange: (patch: SettingsPatch) => void;
  onPause: () => void;
  onSurface: (path: string) => void;
};

/** The name of the thing, the switch for this site, and the menu. */
export function Header({ site, settings, onSite, onChange, onPause, onSurface }: Props) {
  const { t, language } = useSpeech();
  const flip = (on: boolean): void => {
    if (site?.why === 'everywhere') onChange({ enabled: true });
    else if (site?.why === 'paused') onChange({ pausedUntil: null });
    else if (site) onSite(site.host, on);
  };
  const words = (why: SiteSwitch['why']): string => {
    if (why === 'everywhere') return t.popup.offEverywhere;
    return why === 'paused'
      ? t.popup.pausedUntil(clockTime(settings?.pausedUntil ?? null, language))
      : t.popup.onThisSite;
  };
  return (
    <header class="head">
      <h1 class="wordmark">Glosa</h1>
      {site && (
        <Switch on={site.on} onChange={flip}>
          {words(site.why)}
        </Switch>
      )}
      {settings ? (
        <Menu
          settings={settings}
          paused={site?.why === 'paused'}
          onChange={onChange}
          onPause={onPause}
          onSurface={onSurface}
        />
      ) : (
        <span class="menu-button" aria-hidden="true" />
      )}
    </header>
  );
}
