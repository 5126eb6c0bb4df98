import { useCallback, useState } from 'preact/hooks';
import type { NotesStats } from '../messaging/notes-requests';
import { wholeExport } from '../messaging/whole-export';
import type { ExportFormat } from '../notes/formats/format';
import { Choices } from '../ui/pieces/Choices';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useDesk } from './desk';
import { inUnits } from './in-units';
import { Section } from './Section';
import { useOptionsWords } from './words';

const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
const FILES: readonly Exclude<ExportFormat, 'text'>[] = ['json', 'markdown', 'csv', 'jsonld'];

/** Colour of new notes, the way out and in for all of them, the trash, and the room they take. */
export function NotesSection() {
  const { t } = useOptionsWords();
  const { port, settings, change, say, attempt } = useDesk();
  const words = t.notes;
  const { state, reload } = useLoaded(useCallback(() => port.send('notes.stats', {}), [port]));
  useListening(port.listen, { 'changed.notes': reload });
  const stats = state.kind === 'ready' ? state.value : null;
  const none = stats !== null && stats.kept === 0;
  const save = async (format: ExportFormat): Promise<void> => {
    port.download(await wholeExport(port.send, format));
  };
  const copy = async (): Promise<void> => {
    const { parts } = await wholeExport(port.send, 'text');
    await port.copy(parts.join(''));
    say({ words: words.copied });
  };
  return (
    <Section name="notes" title={words.title}>
      {state.kind === 'failed' ? <p class="o-text">{words.failed}</p> : <Counts stats={stats} />}
      <Choices
        inline
        legend={words.colour}
        value={settings.noteColour}
        onChoose={(noteColour) => change({ noteColour })}
        choices={COLOURS.map((value) => ({ value, label: words.colours[value], swatch: value }))}
      />
      <h3>{words.export}</h3>
      <p class="o-text">{none ? words.exportNone : words.exportText}</p>
      <p class="o-buttons">
        {FILES.map((format) => (
          <button
            key={format}
            type="button"
            class="g-button"
            disabled={none}
            aria-label={words.exportAs(words.formats[format])}
            onClick={() => attempt(save(format))}
          >
            {words.formats[format]}
          </button>
        ))}
        <button type="button" class="g-button" disabled={none} onClick={() => attempt(copy())}>
          {words.copy}
        </button>
      </p>
      <h3>{words.import}</h3>
      <p class="o-text">{words.importText}</p>
      <p class="o-buttons">
        <button type="button" class="g-button" onClick={() => port.openPage('import.html')}>
          {words.importButton}
        </button>
      </p>
      <Trash stats={stats} onErased={reload} />
    </Section>
  );
}

function Counts({ stats }: { stats: NotesStats | null }) {
  const { t, language } = useOptionsWords();
  const words = t.notes;
  if (!stats) return <p class="o-text">{t.loading}</p>;
  const { kept, trash, unreadable, storage } = stats;
  return (
    <p class="o-text">
      {words.counts(kept, trash)}
      {unreadable > 0 && ` ${words.unreadable(unreadable)}`}
      {storage && ` ${words.room(inUnits(storage.used, language), inUnits(storage.quota, language))}`}
    </p>
  );
}

/** Emptied for good, after a second word. */
function Trash({ stats, onErased }: { stats: NotesStats | null; onErased: () => void }) {
  const { t } = useOptionsWords();
  const { port, say, attempt } = useDesk();
  const words = t.notes;
  const [asking, setAsking] = useState(false);
  const count = stats?.trash ?? 0;
  const erase = async (): Promise<void> => {
    setAsking(false);
    const answer = await port.send('notes.empty-trash', {});
    onErased();
    say({ words: answer.kind === 'erased' ? words.erased(answer.count) : words.notErased });
  };
  return (
    <>
      <h3>{words.trash}</h3>
      <p class="o-text">{count === 0 ? words.trashEmpty : words.trashHolds(count)}</p>
      {count > 0 && !asking && (
        <p class="o-buttons">
          <button type="button" class="g-button" onClick={() => setAsking(true)}>
            {words.empty}
          </button>
        </p>
      )}
      {count > 0 && asking && (
        <fieldset class="o-confirm">
          <legend>{words.sure(count)}</legend>
          <button type="button" class="g-button g-button-bad" onClick={() => attempt(erase())}>
            {words.eraseForGood}
          </button>
          <button type="button" class="g-button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
            {t.common.cancel}
          </button>
        </fieldset>
      )}
    </>
  );
}
