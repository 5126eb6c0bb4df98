import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../ui/language';

type Props = {
  query: string;
  /** The id of the list of results; null while there is none. */
  results: string | null;
  /** The id of the result that Enter would open. */
  active: string | null;
  onType: (query: string) => void;
  /** Returns whether the key was used. */
  onKey: (key: string, withControl: boolean) => boolean;
};

/** The search field. It has the focus when the popup opens, so that a name can be typed at once. */
export function SearchField({ query, results, active, onType, onKey }: Props) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  // At once, not after the first paint: what is typed in between would go nowhere.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search>
      <input
        ref={field}
        class="g-field search"
        type="text"
        enterkeyhint="search"
        role="combobox"
        aria-label={t.popup.search}
        aria-autocomplete="list"
        aria-expanded={results !== null}
        aria-controls={results ?? undefined}
        aria-activedescendant={active ?? undefined}
        placeholder={t.popup.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!event.isComposing && onKey(event.key, event.ctrlKey || event.metaKey)) event.preventDefault();
        }}
      />
    </search>
  );
}
