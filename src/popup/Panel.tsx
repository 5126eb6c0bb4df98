import type { ComponentChildren, RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Destination } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { useSpeech } from '../ui/language';
import { noteAddress } from '../ui/note/note-address';
import { tabId } from '../ui/pieces/Tabs';
import { type Loaded, useLoaded } from '../ui/pieces/use-loaded';
import { SearchResults } from '../ui/search/SearchResults';
import type { SearchModel } from '../ui/search/use-search';
import { Blank } from './Blank';
import { EntityView } from './EntityView';
import { FIRST_NOTES } from './notes-view';
import { viewOf } from './openings';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';
import { PANEL } from './Tablist';
import { ThisPage } from './ThisPage';
import type { UnopenedNotes } from './use-notes';
import type { PageModel } from './use-page';
import { canGoBack, panelOf, type ViewEvent, type ViewState } from './view-state';
import type { Remedy } from './why';

type Props = {
  port: PopupPort;
  view: ViewState;
  page: PageModel;
  notes: UnopenedNotes;
  search: SearchModel;
  resultsId: string;
  go: (event: ViewEvent) => void;
  attempt: (doing: Promise<unknown>) => void;
  onNotice: (words: string) => void;
};

const notYet = () => new Promise<never>(() => {});

/** What stands under the tabs. Each view begins at its top; Esc goes back where there is a back. */
export function Panel({ port, view, page, notes, search, resultsId, go, attempt, onNotice }: Props) {
  const { t } = useSpeech();
  const panel = panelOf(view);
  const scroller = useRef<HTMLElement>(null);
  useFollow(scroller, panel, view);
  // Read when notes are first looked at, so that who is named here does not wait for it.
  const loadNotesViews = useCallback(async () => {
    const [views, drafts] = await Promise.all([import('./notes-views'), port.drafts()]);
    return { ...views, drafts };
  }, [port]);
  const notesViews = useLoaded(panel === 'notes' || panel === 'note' ? loadNotesViews : notYet);

  const openEntity = (entity: string): void => go({ kind: 'opened', entity });
  const goTo = async (to: Destination, name: string, index: number): Promise<void> => {
    const { ok } = await port.send('tab.goto', { tab: port.tab, to, index });
    // The first mention is where one wants to be; going from one to the next is done from here.
    if (ok) index === 0 ? port.close() : port.showPage();
    else onNotice(t.popup.row.gone(name));
  };
  const goToNote = async (note: Note): Promise<void> => {
    const { ok } = await port.send('tab.goto-note', { tab: port.tab, note: note.id });
    const address = noteAddress(note);
    // On another page than this: the browser itself finds the words there.
    if (ok) port.close();
    else if (address) port.openUrl(address);
    else onNotice(t.popup.notes.notHere);
  };
  const cure = (remedy: Remedy): void =>
    attempt(page.remedy(remedy).then((done) => done || onNotice(t.popup.declined)));

  const views: Record<typeof panel, () => ComponentChildren> = {
    entity: () => view.entity !== null && <EntityView port={port} entity={view.entity} onOpenEntity={openEntity} />,
    results: () =>
      whenReady(search.results, search.reload, (results) =>
        results.entities.length + results.notes.length > 0 ? (
          <SearchResults
            id={resultsId}
            results={results}
            hint={t.popup.results.explore}
            chosen={view.chosen}
            onChoose={(to) => go({ kind: 'moved', to })}
            onOpen={(opening) => go(viewOf(opening))}
          />
        ) : (
          <Blank title={t.popup.results.none(view.query.trim())} text={t.popup.results.noneHint} />
        ),
      ),
    note: () =>
      whenReady(notesViews.state, notesViews.reload, ({ NoteView, drafts }) =>
        view.note === null ? null : (
          <NoteView
            key={view.note}
            port={port}
            id={view.note}
            model={{ ...notes, editing: { ...notes.editing, drafts } }}
            opened={port.asked !== null && 'note' in port.asked && port.asked.note === view.note}
            onGoTo={(note) => attempt(goToNote(note))}
            onOpenEntity={openEntity}
          />
        ),
      ),
    page: () =>
      whenReady(page.summary, page.reload, (summary) => (
        <ThisPage
          summary={summary}
          pages={page.settings.kind === 'ready' ? page.settings.value.pages : DEFAULT_SETTINGS.pages}
          onGoTo={(to, name, index) => attempt(goTo(to, name, index))}
          onOpen={openEntity}
          onNotes={() => {
            notes.show({ ...FIRST_NOTES, page: summary.kind === 'page' ? summary.url : null });
            go({ kind: 'tab', tab: 'notes' });
          }}
          onRemedy={cure}
        />
      )),
    notes: () =>
      whenReady(notesViews.state, notesViews.reload, ({ Notes, drafts }) => (
        <Notes
          port={port}
          model={{ ...notes, editing: { ...notes.editing, drafts } }}
          onGoTo={(note) => attempt(goToNote(note))}
          onOpenEntity={openEntity}
          onNotice={onNotice}
        />
      )),
  };
  const tab = panel === 'page' || panel === 'notes' ? panel : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !canGoBack(view)) return;
    event.preventDefault();
    go({ kind: 'back' });
  };
  return (
    <main class="panel" ref={scroller} tabIndex={-1} onKeyDown={onKeyDown}>
      {tab ? (
        <div id={PANEL} role="tabpanel" aria-labelledby={tabId(tab)}>
          {views[tab]()}
        </div>
      ) : (
        views[panel]()
      )}
    </main>
  );
}

/** Each view begins at its top. An entity takes the focus, to be scrolled and read; leaving it gives the focus back. */
function useFollow(scroller: RefObject<HTMLElement | null>, panel: ReturnType<typeof panelOf>, view: ViewState): void {
  const shown = `${panel} ${view.entity ?? view.note ?? view.query}`;
  const last = useRef({ shown, panel });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { shown, panel };
    if (before.shown === shown) return;
    scroller.current?.scrollTo(0, 0);
    if (panel === 'entity' || panel === 'note') scroller.current?.focus({ preventScroll: true });
    else if (before.panel === 'entity' || before.panel === 'note')
      document.querySelector<HTMLElement>('.search')?.focus();
  }, [shown, panel, scroller]);
}

/** Shows something once it is there; till then quiet rows, and if it does not come, a way to ask again. */
function whenReady<Value>(
  loaded: Loaded<Value>,
  retry: () => void,
  show: (value: Value) => ComponentChildren,
): ComponentChildren {
  if (loaded.kind === 'ready') return show(loaded.value);
  return loaded.kind === 'loading' ? <Skeleton /> : <Failed onRetry={retry} />;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useSpeech();
  return (
    <Blank title={t.popup.failed.title} text={t.popup.failed.text}>
      <button type="button" class="g-button" onClick={onRetry}>
        {t.common.retry}
      </button>
    </Blank>
  );
}
