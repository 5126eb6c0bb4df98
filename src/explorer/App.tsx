import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../knowledge/schema';
import { LanguageProvider } from '../ui/language';
import type { SearchSource } from '../ui/search/use-search';
import { useSpokenLanguage } from '../ui/spoken';
import { strings } from '../ui/strings/catalogue';
import { useSettings } from '../ui/use-settings';
import { Page } from './Page';
import type { ExplorerPort } from './port';
import type { Route } from './route';
import { Top } from './Top';
import { useRoute } from './use-route';

/** The explorer: everything known and everything saved, with room around it. */
export function App({ port }: { port: ExplorerPort }) {
  const way = useRoute();
  const language = useLanguageOf(port);
  const [notice, setNotice] = useState<string | null>(null);
  const source = useMemo(() => searchSource(port), [port]);
  const t = strings(language);
  const main = useRef<HTMLElement>(null);
  useArrival(way.route, main);
  useEffect(() => setNotice(null), [placeOf(way.route)]);
  return (
    <LanguageProvider language={language}>
      <button type="button" class="x-skip g-button" onClick={() => main.current?.focus()}>
        {t.explorer.skip}
      </button>
      <Top route={way.route} source={source} onGo={way.go} />
      <main class="x-main" ref={main} tabIndex={-1}>
        <Page port={port} way={way} onNotice={setNotice} />
      </main>
      <div class="x-notice" role="status">
        {notice && (
          <div class="x-notice-body">
            <span>{notice}</span>
            <button type="button" class="g-link" onClick={() => setNotice(null)}>
              {t.common.close}
            </button>
          </div>
        )}
      </div>
    </LanguageProvider>
  );
}

/** What is one place, however it is filtered. */
function placeOf(route: Route): string {
  return 'id' in route ? `${route.kind} ${route.id}` : route.kind;
}

/** Whoever goes to another place begins at its top, with the keyboard there too. */
function useArrival(route: Route, main: { current: HTMLElement | null }): void {
  const place = placeOf(route);
  const last = useRef(place);
  // At once: a field that takes the keyboard there, when it has loaded, must come after this.
  useLayoutEffect(() => {
    if (last.current === place) return;
    last.current = place;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place, main]);
}

/** The language as the reader has it in the settings. */
function useLanguageOf(port: ExplorerPort): Language {
  const { state } = useSettings(port);
  return useSpokenLanguage(port.language, state.kind === 'ready' ? state.value : null);
}

function searchSource({ send, listen }: ExplorerPort): SearchSource {
  return {
    entities: () => send('knowledge.list', {}),
    notes: (offset, limit) => send('notes.list', { offset, limit }),
    findNotes: async (text, limit) => (await send('notes.list', { offset: 0, limit, filter: { text } })).notes,
    whenChanged: ({ entities, notes }, signal) =>
      listen({ 'changed.knowledge': entities, 'changed.notes': notes }, signal),
  };
}
