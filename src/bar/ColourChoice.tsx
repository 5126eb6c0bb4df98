/** The four colours of notes, as a group of radio buttons drawn as dots. */
import { useRef } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour } from '../notes/note';
import { trusted } from '../ui/floating/trusted';
import { useBarWords } from './words';

type Props = { chosen: NoteColour; onChoose: (colour: NoteColour) => void };

/** Arrow keys move and choose, as the ARIA pattern for radio groups has it. */
export function ColourChoice({ chosen, onChoose }: Props) {
  const { t } = useBarWords();
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = /^Arrow(?:Right|Down)$/.test(event.key) ? 1 : /^Arrow(?:Left|Up)$/.test(event.key) ? -1 : 0;
    const next = NOTE_COLOURS[(NOTE_COLOURS.indexOf(chosen) + step + NOTE_COLOURS.length) % NOTE_COLOURS.length];
    if (step === 0 || !event.isTrusted || !next) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(next);
    group.current?.querySelector<HTMLElement>(`[data-colour="${next}"]`)?.focus();
  };
  return (
    <div ref={group} class="b-colours" role="radiogroup" aria-label={t.colour} onKeyDown={onKeyDown}>
      {NOTE_COLOURS.map((colour) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio input in a page's form group could be changed by its keys
        <button
          key={colour}
          type="button"
          role="radio"
          class="b-colour"
          data-colour={colour}
          aria-checked={colour === chosen}
          aria-label={t.colours[colour]}
          title={t.colours[colour]}
          tabIndex={colour === chosen ? 0 : -1}
          onClick={trusted(() => onChoose(colour))}
        />
      ))}
    </div>
  );
}
