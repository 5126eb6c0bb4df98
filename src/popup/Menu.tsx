import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Switch } from '../ui/pieces/Switch';

type Props = {
  settings: Settings;
  onChange: (patch: Partial<Pick<Settings, 'enabled' | 'language'>>) => void;
};

const LANGUAGES = ['auto', 'en', 'es'] as const;
/** Languages are named in themselves, so that whoever landed in the wrong one finds the way out. */
const OWN_NAMES = { en: 'English', es: 'Español' };
const PANEL = 'menu';

/** What goes for every page: Glosa on or off, and the language. Opened by a button, closed by Esc or a press elsewhere. */
export function Menu({ settings, onChange }: Props) {
  const { t } = useSpeech();
  const words = t.popup.menu;
  return (
    <>
      <button type="button" class="menu-button" popovertarget={PANEL} aria-label={words.label} title={words.label}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={PANEL} class="menu" popover="auto">
        <Switch on={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
          {words.everywhere}
        </Switch>
        <p class="menu-hint">{words.everywhereHint}</p>
        <fieldset>
          <legend>{words.language}</legend>
          {LANGUAGES.map((language) => (
            <label key={language} lang={language === 'auto' ? undefined : language}>
              <input
                type="radio"
                name="language"
                checked={settings.language === language}
                onChange={() => onChange({ language })}
              />
              {language === 'auto' ? words.auto : OWN_NAMES[language]}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
