import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { LanguageProvider } from '../ui/language';
import { openingAt, resultId } from '../ui/search/SearchResults';
import { type Results, useSearch } from '../ui/search/use-search';
import { useSpokenLanguage } from '../ui/spoken';
import { strings } from '../ui/strings/catalogue';
import { Header } from './Header';
import { Notice } from './Notice';
import { inExplorer, viewOf } from './openings';
import { Panel } from './Panel';
import type { PopupPort } from './port';
import { SearchField } from './SearchField';
import { searchSource } from './search-source';
import { siteSwitch } from './site-switch';
import { Tablist } from './Tablist';
import { UndoBar } from './UndoBar';
import { useNotes } from './use-notes';
import { usePage } from './use-page';
import { canGoBack, firstView, moveInList, nextView, panelOf } from './view-state';

const RESULTS = 'results';
const NO_RESULTS: Results = { entities: [], notes: [] };
const PAUSE_MS = 60 * 60 * 1000;

/** The popup: who is named on this page, search over everything known, and the reader's notes. */
export function App({ port }: { port: PopupPort }) {
  const [view, go] = useReducer(nextView, port, firstView);
  const [notice, setNotice] = useState<string | null>(null);
  const page = usePage(port);
  const notes = useNotes(port);
  const search = useSearch(
    useMemo(() => searchSource(port), [port]),
    view.query,
    page.summary.kind !== 'loading',
  );

  const settings = page.settings.kind === 'ready' ? page.settings.value : null;
  const summary = page.summary.kind === 'ready' ? page.summary.value : null;
  useEffect(() => port.lastTab.set(view.tab), [port, view.tab]);
  const results = search.results.kind === 'ready' ? search.results.value : NO_RESULTS;
  const count = results.entities.length + results.notes.length;
  const panel = panelOf(view);
  const language = useSpokenLanguage(port.language, settings);
  const t = strings(language);

  /** Runs something that may fail on the way, and says so when it does. */
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch(() => setNotice(t.popup.failed.text));
  };
  const pause = (): void => attempt(page.change({ pausedUntil: new Date(port.now() + PAUSE_MS).toISOString() }));
  const onSearchKey = (key: string, withControl: boolean): boolean => {
    if (key === 'Escape' && canGoBack(view)) {
      go({ kind: 'back' });
      return true;
    }
    if (panel !== 'results') return key === 'ArrowDown' && focusFirstRow();
    const opening = openingAt(results, view.chosen);
    if (key === 'Enter' && opening) {
      if (withControl) port.openSurface(inExplorer(opening));
      else go(viewOf(opening));
      return true;
    }
    const to = moveInList(key, view.chosen, count);
    if (to !== null) go({ kind: 'moved', to });
    return to !== null;
  };

  return (
    <LanguageProvider language={language}>
      <div class="popup">
        <Header
          site={summary && settings && siteSwitch(summary, settings, new Date(port.now()).toISOString())}
          settings={settings}
          onSite={(host, on) => attempt(page.switchSite(host, on))}
          onChange={(patch) => attempt(page.change(patch))}
          onPause={pause}
          onSurface={port.openSurface}
        />
        <SearchField
          query={view.query}
          results={panel === 'results' && count > 0 ? RESULTS : null}
          active={panel === 'results' && count > 0 ? resultId(view.chosen) : null}
          onType={(query) => go({ kind: 'typed', query })}
          onKey={onSearchKey}
        />
        <Tablist
          view={view}
          summary={page.summary}
          notes={notes.count}
          found={search.results.kind === 'ready' ? count : null}
          go={go}
        />
        <Panel
          port={port}
          view={view}
          page={page}
          notes={notes}
          search={search}
          resultsId={RESULTS}
          go={go}
          attempt={attempt}
          onNotice={setNotice}
        />
        {panel === 'notes' && <UndoBar model={notes} onNotice={setNotice} />}
        <Notice words={notice} onClose={() => setNotice(null)} />
      </div>
    </LanguageProvider>
  );
}

/** From the search field down into the list. */
function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('#panel .row-main');
  row?.focus();
  return row !== null;
}
