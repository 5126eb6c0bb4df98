import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../notes/note';
import { useSpeech } from '../ui/language';
import type { EditPort } from '../ui/note/use-editing';
import type { NoteWindow } from '../ui/note/use-note-window';
import { useVirtual } from '../ui/pieces/use-virtual';
import { NoteItem } from './NoteItem';

type Props = {
  shown: NoteWindow;
  /** Changes when the list is another one: it then begins at its top. */
  listKey: string;
  editing: EditPort;
  /** Notes whose words are no longer on the page in this tab. */
  lost: ReadonlySet<string>;
  /** A note that was made just now, whose editor stands open. */
  made: string | null;
  onOpenUrl: (url: string) => void;
  onOpenEntity: (entity: string) => void;
  onGoTo: (note: Note) => void;
  onDelete: (note: Note) => void;
  /** In the trash: takes a note back. */
  onRestore: ((note: Note) => void) | null;
};

/** About a note with a quote of three lines. */
const NOTE_PX = 150;

/** Notes in a column; of thousands only those in view are in the document. */
export function NoteList({ shown, listKey, lost, made, ...item }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const total = shown.total ?? 0;
  const { items, totalPx, topOf, measure } = useVirtual({
    count: total,
    estimatePx: NOTE_PX,
    keyOf: (index) => shown.at(index)?.id ?? index,
    scroller: () => list.current?.closest<HTMLElement>('.panel') ?? null,
    list,
  });
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => shown.want(from, to));
  // Another list begins at its top.
  useEffect(() => {
    list.current?.closest('.panel')?.scrollTo(0, 0);
  }, [listKey]);
  return (
    <>
      <ul class="notes" ref={list} style={{ blockSize: `${totalPx}px` }}>
        {items.map((place) => {
          const note = shown.at(place.index);
          return (
            <li
              key={place.key}
              ref={measure}
              data-index={place.index}
              aria-setsize={total}
              aria-posinset={place.index + 1}
              style={{ transform: `translateY(${topOf(place)}px)` }}
            >
              {note ? (
                <NoteItem
                  key={note.id === made ? 'made' : 'known'}
                  note={note}
                  lost={lost.has(note.id)}
                  opened={note.id === made}
                  {...item}
                />
              ) : (
                <div class="note note-coming" />
              )}
            </li>
          );
        })}
      </ul>
      {shown.unreadable.map(({ id, why }) => (
        <div key={id} class="note note-unreadable">
          <p>{t.popup.notes.unreadable}</p>
          <p class="note-meta">
            {id} · {why}
          </p>
        </div>
      ))}
    </>
  );
}
