import { useState } from 'preact/hooks';
import { Choices } from '../ui/pieces/Choices';
import { useDesk } from './desk';
import { MarksPreview } from './MarksPreview';
import { Section } from './Section';
import { SwitchRow } from './SwitchRow';
import { useOptionsWords } from './words';

const PAGES = ['articles', 'every', 'asked'] as const;
const MARKS = ['all', 'first', 'none'] as const;
const STYLES = ['dotted', 'solid', 'tint'] as const;
const OPENS = ['hover', 'click'] as const;
const LANGUAGES = ['auto', 'en', 'es'] as const;
/** Languages are named in themselves, so that whoever landed in the wrong one finds the way out. */
const OWN_NAMES = { en: 'English', es: 'Español' };
/** Beyond a second a rest is more than a pause; the setting takes more, from a file. */
const SLIDER_MOST_MS = 1000;
const SLIDER_STEP_MS = 50;

/** What is marked, how it looks, and what opens a card. */
export function Reading() {
  const { t, language } = useOptionsWords();
  const { settings, change } = useDesk();
  const words = t.reading;
  const paused = settings.pausedUntil !== null && Date.parse(settings.pausedUntil) > Date.now();
  const until = new Date(settings.pausedUntil ?? 0).toLocaleTimeString(language, { timeStyle: 'short' });
  return (
    <Section name="reading" title={words.title}>
      <SwitchRow
        label={words.enabled}
        hint={words.enabledHint}
        on={settings.enabled}
        onChange={(enabled) => change({ enabled })}
      />
      {paused && (
        <p class="o-text">
          {words.paused(until)}{' '}
          <button type="button" class="g-link" onClick={() => change({ pausedUntil: null })}>
            {words.resume}
          </button>
        </p>
      )}
      <Choices
        legend={words.pages}
        value={settings.pages}
        onChoose={(pages) => change({ pages })}
        choices={PAGES.map((value) => choice(value, words.pagesOptions[value]))}
      />
      <Choices
        legend={words.marks}
        value={settings.marks}
        onChoose={(marks) => change({ marks })}
        choices={MARKS.map((value) => choice(value, words.marksOptions[value]))}
      />
      <Choices
        inline
        legend={words.style}
        value={settings.markStyle}
        onChoose={(markStyle) => change({ markStyle })}
        choices={STYLES.map((value) => ({ value, label: words.styleOptions[value] }))}
      />
      <MarksPreview marks={settings.marks} markStyle={settings.markStyle} />
      <Choices
        legend={words.opens}
        value={settings.opensOn}
        onChoose={(opensOn) => change({ opensOn })}
        choices={OPENS.map((value) => choice(value, words.opensOptions[value]))}
      />
      {settings.opensOn === 'hover' && <Delay />}
      <SwitchRow
        label={words.bar}
        hint={words.barHint}
        on={settings.selectionBar}
        onChange={(selectionBar) => change({ selectionBar })}
      />
      <SwitchRow
        label={words.badge}
        hint={words.badgeHint}
        on={settings.badge}
        onChange={(badge) => change({ badge })}
      />
      <Choices
        inline
        legend={words.language}
        value={settings.language}
        onChoose={(chosen) => change({ language: chosen })}
        choices={LANGUAGES.map((value) => ({
          value,
          label: value === 'auto' ? words.auto : OWN_NAMES[value],
          lang: value === 'auto' ? undefined : value,
        }))}
      />
    </Section>
  );
}

/** How long the pointer rests; said while it is dragged, set when it is let go. */
function Delay() {
  const { t } = useOptionsWords();
  const { settings, change } = useDesk();
  const [dragged, setDragged] = useState<number | null>(null);
  const delay = dragged ?? settings.openDelayMs;
  const said = t.reading.delayValue(delay);
  return (
    <label class="o-slider">
      <span>{t.reading.delay}</span>
      <input
        type="range"
        min={0}
        max={Math.max(SLIDER_MOST_MS, settings.openDelayMs)}
        step={SLIDER_STEP_MS}
        value={delay}
        aria-valuetext={said}
        onInput={(event) => setDragged(Number(event.currentTarget.value))}
        onChange={(event) => {
          setDragged(null);
          change({ openDelayMs: Number(event.currentTarget.value) });
        }}
      />
      <output>{said}</output>
    </label>
  );
}

function choice<Value extends string>(value: Value, [label = '', hint = '']: readonly string[]) {
  return { value, label, hint };
}
