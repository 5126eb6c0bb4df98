import type { SettingsPatch } from '../settings/decode';
import type { Settings } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { Switch } from '../ui/pieces/Switch';
import { clockTime } from './clock-time';

type Props = {
  settings: Settings;
  paused: boolean;
  onChange: (patch: SettingsPatch) => void;
  onPause: () => void;
  /** Opens a page of the extension, by its path. */
  onSurface: (path: string) => void;
};

const LANGUAGES = ['auto', 'en', 'es'] as const;
/** Languages are named in themselves, so that whoever landed in the wrong one finds the way out. */
const OWN_NAMES = { en: 'English', es: 'Español' };
const PANEL = 'menu';

/** What goes for every page: Glosa on or off, the language, and the way to all else. Opened by a button, closed by Esc or a press elsewhere. */
export function Menu({ settings, paused, onChange, onPause, onSurface }: Props) {
  const { t, language } = useSpeech();
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
        <button
          type="button"
          class="g-link menu-pause"
          onClick={() => (paused ? onChange({ pausedUntil: null }) : onPause())}
        >
          {paused ? words.resume(clockTime(settings.pausedUntil, language)) : words.pause}
        </button>
        <fieldset>
          <legend>{words.language}</legend>
          {LANGUAGES.map((each) => (
            <label key={each} lang={each === 'auto' ? undefined : each}>
              <input
                type="radio"
                name="language"
                checked={settings.language === each}
                onChange={() => onChange({ language: each })}
              />
              {each === 'auto' ? words.auto : OWN_NAMES[each]}
            </label>
          ))}
        </fieldset>
        <button type="button" class="g-link menu-link" onClick={() => onSurface('explorer.html')}>
          {words.explorer}
        </button>
        <button type="button" class="g-link menu-link" onClick={() => onSurface('options.html')}>
          {words.options}
        </button>
      </div>
    </>
  );
}
