import { useSpeech } from '../ui/language';
import type { SearchSource } from '../ui/search/use-search';
import { Finder } from './Finder';
import { addressOf, type Route } from './route';

type Props = { route: Route; source: SearchSource; onGo: (to: Route) => void };

const PLACES = [
  { kind: 'entries' },
  { kind: 'timeline' },
  { kind: 'map' },
  { kind: 'numbers' },
  { kind: 'notes', choice: {} },
] as const satisfies readonly Route[];

/** The part that a place belongs to. */
const PART: Partial<Record<Route['kind'], Route['kind']>> = { entity: 'entries', note: 'notes' };

/** The name of the thing, its parts, and the search field. */
export function Top({ route, source, onGo }: Props) {
  const { t } = useSpeech();
  const part = PART[route.kind] ?? route.kind;
  return (
    <header class="x-top">
      <a class="x-wordmark" href={addressOf({ kind: 'entries' })}>
        Glosa
      </a>
      <Finder source={source} onGo={onGo} />
      <nav class="x-nav" aria-label={t.explorer.nav}>
        {PLACES.map((place) => (
          <a key={place.kind} href={addressOf(place)} aria-current={place.kind === part ? 'page' : undefined}>
            {t.explorer.places[place.kind]}
          </a>
        ))}
      </nav>
    </header>
  );
}
