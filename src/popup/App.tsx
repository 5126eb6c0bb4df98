import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Language } from '../knowledge/schema';
import type { Settings } from '../settings/settings';
import { spokenLanguage } from '../settings/site';
import { LanguageProvider } from '../ui/language';
import { strings } from '../ui/strings/catalogue';
import { Header } from './Header';
import { Notice } from './Notice';
import { Panel } from './Panel';
import type { PopupPort } from './port';
import { SearchField } from './SearchField';
import { resultId } from './SearchResults';
import { siteSwitch } from './site-switch';
import { Tablist } from './Tablist';
import { useNotes } from './use-notes';
import { usePage } from './use-page';
import { useSearch } from './use-search';
import { canGoBack, FIRST_VIEW, moveInList, nextView, panelOf } from './view-state';

const RESULTS = 'results';

/** The popup: who is named on this page, search over everything known, and the reader's notes. */
export function App({ port }: { port: PopupPort }) {
  const [view, go] = useReducer(nextView, FIRST_VIEW);
  const [notice, setNotice] = useState<string | null>(null);
  const page = usePage(port);
  const notes = useNotes(port);
  const search = useSearch(port, view.query);

  const settings = page.settings.kind === 'ready' ? page.settings.value : null;
  const summary = page.summary.kind === 'ready' ? page.summary.value : null;
  const results = search.results.kind === 'ready' ? search.results.value : [];
  const panel = panelOf(view);
  const language = useSpokenLanguage(port, settings);
  const t = strings(language);

  /** Runs something that may fail on the way, and says so when it does. */
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch(() => setNotice(t.popup.failed.text));
  };
  const onSearchKey = (key: string): boolean => {
    if (key === 'Escape' && canGoBack(view)) {
      go({ kind: 'back' });
      return true;
    }
    if (panel !== 'results') return key === 'ArrowDown' && focusFirstRow();
    const chosen = results[view.chosen];
    if (key === 'Enter' && chosen) {
      go({ kind: 'opened', entity: chosen.row.id });
      return true;
    }
    const to = moveInList(key, view.chosen, results.length);
    if (to !== null) go({ kind: 'moved', to });
    return to !== null;
  };

  return (
    <LanguageProvider language={language}>
      <div class="popup">
        <Header
          site={summary && siteSwitch(summary)}
          settings={settings}
          onSite={(host, on) => attempt(page.switchSite(host, on))}
          onChange={(patch) => attempt(page.change(patch))}
        />
        <SearchField
          query={view.query}
          results={panel === 'results' && results.length > 0 ? RESULTS : null}
          active={panel === 'results' && results.length > 0 ? resultId(view.chosen) : null}
          onType={(query) => go({ kind: 'typed', query })}
          onKey={onSearchKey}
        />
        <Tablist
          view={view}
          summary={page.summary}
          notes={notes.list}
          found={search.results.kind === 'ready' ? results.length : null}
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
        <Notice words={notice} onClose={() => setNotice(null)} />
      </div>
    </LanguageProvider>
  );
}

/** The language to speak; before the reader's choice is known, the last one spoken here, else the browser's. */
function useSpokenLanguage({ language }: PopupPort, settings: Settings | null): Language {
  const known = settings && spokenLanguage(settings, language.browser);
  const spoken = known ?? language.last ?? language.browser;
  useEffect(() => {
    document.documentElement.lang = spoken;
    if (known) language.remember(known);
  }, [spoken, known, language]);
  return spoken;
}

/** From the search field down into the list. */
function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('#panel .row-main');
  row?.focus();
  return row !== null;
}
