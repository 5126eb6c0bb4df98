import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Switch } from '../ui/pieces/Switch';
import { Menu } from './Menu';
import type { SiteSwitch } from './site-switch';

type Props = {
  /** Null while it is not known, and where there is no site. */
  site: SiteSwitch | null;
  settings: Settings | null;
  onSite: (host: string, on: boolean) => void;
  onChange: (patch: Partial<Pick<Settings, 'enabled' | 'language'>>) => void;
};

/** The name of the thing, the switch for this site, and the menu. */
export function Header({ site, settings, onSite, onChange }: Props) {
  const { t } = useSpeech();
  const flip = (on: boolean): void => {
    if (site?.everywhere) onChange({ enabled: true });
    else if (site) onSite(site.host, on);
  };
  return (
    <header class="head">
      <h1 class="wordmark">Glosa</h1>
      {site && (
        <Switch on={site.on} onChange={flip}>
          {site.everywhere ? t.popup.offEverywhere : t.popup.onThisSite}
        </Switch>
      )}
      {settings ? <Menu settings={settings} onChange={onChange} /> : <span class="menu-button" aria-hidden="true" />}
    </header>
  );
}
