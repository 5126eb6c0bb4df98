import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import type { NoteWindow } from '../ui/note/use-note-window';
import { useVirtual } from '../ui/pieces/use-virtual';
import { NoteRow } from './NoteRow';

/** About a note with a quote of two lines. */
const NOTE_PX = 110;

/** Notes in a column; of thousands only those in view are in the document. */
export function NoteRows({ shown }: { shown: NoteWindow }) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const total = shown.total ?? 0;
  const { items, totalPx, topOf, measure } = useVirtual({
    count: total,
    estimatePx: NOTE_PX,
    keyOf: (index) => shown.at(index)?.id ?? index,
    scroller: 'page',
    list,
  });
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => shown.want(from, to));
  return (
    <>
      <ul class="x-notes" ref={list} style={{ blockSize: `${totalPx}px` }}>
        {items.map((place) => {
          const note = shown.at(place.index);
          return (
            <li
              key={place.key}
              class="x-note"
              data-colour={note?.colour}
              ref={measure}
              data-index={place.index}
              aria-setsize={total}
              aria-posinset={place.index + 1}
              style={{ transform: `translateY(${topOf(place)}px)` }}
            >
              {note && <NoteRow note={note} />}
            </li>
          );
        })}
      </ul>
      {/* A browser prints at once what is drawn, and waits for nothing more. */}
      {items.length < total && <p class="x-printed">{t.explorer.notes.onPaper(items.length, total)}</p>}
    </>
  );
}
