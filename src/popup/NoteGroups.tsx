import { useCallback, useRef } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useVirtual } from '../ui/pieces/use-virtual';
import { Blank } from './Blank';
import { filterOf } from './notes-view';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';
import type { NotesModel } from './use-notes';

type Props = { port: PopupPort; model: NotesModel };

const GROUP_PX = 54;

/** Pages, names or tags with how many notes each has; choosing one lists them. */
export function NoteGroups({ port, model: { view, show } }: Props) {
  const { t } = useSpeech();
  const by = view.by ?? 'page';
  const asked = JSON.stringify([by, filterOf(view)]);
  const list = useRef<HTMLUListElement>(null);
  const { state, reload } = useLoaded(
    useCallback(() => port.send('notes.groups', { by, filter: filterOf(view) }), [port, asked]),
  );
  useListening(port.listen, { 'changed.notes': reload });
  const groups = state.kind === 'ready' ? state.value.groups : [];
  const { items, totalPx, topOf, measure } = useVirtual({
    count: groups.length,
    estimatePx: GROUP_PX,
    keyOf: (index) => groups[index]?.key ?? index,
    scroller: () => list.current?.closest<HTMLElement>('.panel') ?? null,
    list,
  });
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') return <Blank title={t.popup.failed.title} text={t.popup.failed.text} />;
  if (groups.length === 0) return <Blank title={t.notesList.noGroups[by]} text={t.notesList.noGroupsHint[by]} />;
  return (
    <ul class="notes" ref={list} style={{ blockSize: `${totalPx}px` }}>
      {items.map((place) => {
        const group = groups[place.index];
        return (
          group && (
            <li
              key={place.key}
              ref={measure}
              data-index={place.index}
              aria-setsize={groups.length}
              aria-posinset={place.index + 1}
              style={{ transform: `translateY(${topOf(place)}px)` }}
            >
              <button
                type="button"
                class="group"
                onClick={() => show({ group: { key: group.key, label: group.label || t.notesList.untitled } })}
              >
                <span class="group-name">{group.label || t.notesList.untitled}</span>
                <span class="group-count">{group.count}</span>
                {group.detail !== '' && <span class="group-detail">{group.detail}</span>}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
