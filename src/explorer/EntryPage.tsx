import { useCallback, useEffect } from 'preact/hooks';
import type { Dossier, SearchEntity } from '../knowledge/dossier';
import { nearest } from '../knowledge/near';
import { formatDate } from '../ui/entity/dates';
import { EntityView } from '../ui/entity/entity-view';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { copyOfEntity } from './copy-entity';
import { Neighbours } from './Neighbours';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { Empty, Shown } from './Shown';
import { useNarrow } from './use-narrow';
import type { Way } from './use-route';

type Props = {
  port: ExplorerPort;
  id: string;
  all: readonly SearchEntity[];
  way: Way;
  onNotice: (words: string) => void;
};

/** An entry: all that is known of it, and beside it what stands around it. */
export function EntryPage({ port, id, all, way, onNotice }: Props) {
  const { t, say, language } = useSpeech();
  const narrow = useNarrow();
  const dossier = useLoaded(useCallback(() => port.send('knowledge.dossier', { entity: id }), [port, id]));
  const notes = useLoaded(
    useCallback(() => port.send('notes.list', { offset: 0, limit: 1, filter: { entity: id } }), [port, id]),
  );
  useListening(port.listen, { 'changed.knowledge': dossier.reload, 'changed.notes': notes.reload });
  const name = dossier.state.kind === 'ready' && dossier.state.value ? say(dossier.state.value.entity.name) : null;
  useEffect(() => {
    document.title = name ? `${name} · Glosa` : 'Glosa';
  }, [name]);
  const noteCount = notes.state.kind === 'ready' ? notes.state.value.total : 0;
  return (
    <Shown loading={dossier}>
      {(found) =>
        found === null ? (
          <Gone id={id} all={all} />
        ) : (
          <div class="x-entry">
            <div class="x-article">
              <EntityView
                key={narrow ? 'narrow' : 'wide'}
                dossier={found}
                draw={port.draw}
                onTurn={(entity) => way.go({ kind: 'entity', id: entity })}
                tools={<Actions port={port} dossier={found} noteCount={noteCount} way={way} onNotice={onNotice} />}
                unfolded
              />
            </div>
            <aside class="x-beside">
              <Neighbours port={port} entity={id} />
            </aside>
            <p class="x-printed">{t.explorer.entry.read(formatDate(port.today().slice(0, 10), language))}</p>
          </div>
        )
      }
    </Shown>
  );
}

type ActionsProps = Omit<Props, 'id' | 'all'> & { dossier: Dossier; noteCount: number };

/** What can be done with an entry: take it along, write on it, see what was written. */
function Actions({ port, dossier, noteCount, way, onNotice }: ActionsProps) {
  const { t, language } = useSpeech();
  const words = t.explorer.entry;
  const { id } = dossier.entity;
  const copy = async (): Promise<void> => {
    const done = await port.copy(copyOfEntity(dossier, language, port.today().slice(0, 10)));
    onNotice(done ? words.copied : words.notCopied);
  };
  const write = async (): Promise<void> => {
    const about = { kind: 'entity', entity: id } as const;
    const settings = await port.send('settings.get', {});
    const answer = await port.send('notes.create', { about, comment: '', tags: [], colour: settings.noteColour });
    if (answer.kind === 'saved') way.go({ kind: 'note', id: answer.note.id, write: true });
    else onNotice(words.notWritten);
  };
  return (
    <div class="x-actions">
      <button type="button" class="g-button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" class="g-button" onClick={port.print}>
        {words.print}
      </button>
      <button type="button" class="g-button" onClick={() => void write().catch(() => onNotice(words.notWritten))}>
        {words.write}
      </button>
      {noteCount > 0 && <a href={addressOf({ kind: 'notes', choice: { entity: id } })}>{words.notes(noteCount)}</a>}
    </div>
  );
}

/** No pack has it: what comes near its id. */
function Gone({ id, all }: Pick<Props, 'id' | 'all'>) {
  const { t, say } = useSpeech();
  const words = t.explorer.entry;
  const near = nearest(
    id,
    all.map((row) => row.id),
  ).flatMap((other) => all.find((row) => row.id === other) ?? []);
  return (
    <Empty title={words.gone.title} text={words.gone.text(id)}>
      {near.length > 0 && (
        <p>
          {words.perhaps}:{' '}
          {near.map((row, index) => (
            <span key={row.id}>
              {index > 0 && ', '}
              <a href={addressOf({ kind: 'entity', id: row.id })}>{say(row.label.name)}</a>
            </span>
          ))}
        </p>
      )}
      <a href={addressOf({ kind: 'entries' })}>{t.explorer.toEntries}</a>
    </Empty>
  );
}
