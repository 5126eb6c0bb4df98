import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { Entries } from './Entries';
import { EntryPage } from './EntryPage';
import type { Known } from './known';
import { MapPage } from './MapPage';
import { NotePage } from './NotePage';
import { NotesPage } from './NotesPage';
import { NumbersPage } from './NumbersPage';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { Empty, Shown } from './Shown';
import { TimelinePage } from './TimelinePage';
import type { Way } from './use-route';

type Props = { port: ExplorerPort; way: Way; onNotice: (words: string) => void };

/** The page that the address names. */
export function Page({ port, way, onNotice }: Props) {
  const { t } = useSpeech();
  const { route } = way;
  const entries = useLoaded(useCallback(() => port.send('knowledge.list', {}), [port]));
  const atlas = useLoaded(useCallback(() => port.send('knowledge.atlas', {}), [port]));
  useListening(port.listen, {
    'changed.knowledge': () => {
      entries.reload();
      atlas.reload();
    },
  });
  const rows = entries.state.kind === 'ready' ? entries.state.value : null;
  const known: Known = useMemo(() => new Map((rows ?? []).map((row) => [row.id, row])), [rows]);
  useTitle(route.kind === 'entity' || route.kind === 'note' || route.kind === 'nowhere' ? null : route.kind);
  switch (route.kind) {
    case 'entries':
      return <Shown loading={entries}>{(all) => <Entries all={all} type={route.type} way={way} />}</Shown>;
    case 'entity':
      return (
        <Shown loading={entries}>
          {(all) => <EntryPage key={route.id} port={port} id={route.id} all={all} way={way} onNotice={onNotice} />}
        </Shown>
      );
    case 'timeline':
      return (
        <Shown loading={atlas}>
          {({ events }) => <TimelinePage events={events} known={known} route={route} way={way} />}
        </Shown>
      );
    case 'map':
      return <Shown loading={atlas}>{({ places }) => <MapPage port={port} places={places} known={known} />}</Shown>;
    case 'numbers':
      return (
        <Shown loading={atlas}>{({ counted }) => <NumbersPage port={port} counted={counted} known={known} />}</Shown>
      );
    case 'notes':
      return <NotesPage port={port} choice={route.choice} way={way} />;
    case 'note':
      return (
        <NotePage key={route.id} port={port} id={route.id} write={route.write ?? false} way={way} onNotice={onNotice} />
      );
    case 'nowhere':
      return (
        <Empty title={t.explorer.nowhere.title} text={t.explorer.nowhere.text}>
          <a href={addressOf({ kind: 'entries' })}>{t.explorer.toEntries}</a>
        </Empty>
      );
  }
}

/** The name of the tab; null where the page names it itself. */
function useTitle(kind: keyof ReturnType<typeof useSpeech>['t']['explorer']['places'] | null): void {
  const { t } = useSpeech();
  const words = kind && t.explorer.places[kind];
  useEffect(() => {
    document.title = words ? `${words} · Glosa` : 'Glosa';
  }, [words]);
}
