import { useId } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour } from '../../notes/note';
import { useNoteWords } from './words';

type Props = { chosen: NoteColour; onChoose: (colour: NoteColour) => void };

/** The four colours of notes, as radio buttons drawn as dots. */
export function ColourPicker({ chosen, onChoose }: Props) {
  const { t } = useNoteWords();
  const name = useId();
  return (
    <fieldset class="n-colours">
      <legend class="g-unseen">{t.colour}</legend>
      {NOTE_COLOURS.map((colour) => (
        <label key={colour} class="n-colour" data-colour={colour} title={t.colours[colour]}>
          <input
            type="radio"
            name={name}
            checked={colour === chosen}
            aria-label={t.colours[colour]}
            onChange={() => onChoose(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}
