/** Which notes of the page in this tab have lost their words, kept current. */
import { useCallback } from 'preact/hooks';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import type { PopupPort } from './port';

const NONE: ReadonlySet<string> = new Set();

/** Ids of notes; none as long as nobody knows. */
export function useLostNotes(port: PopupPort): ReadonlySet<string> {
  const { state, reload } = useLoaded(
    useCallback(async () => new Set((await port.send('tab.lost-notes', { tab: port.tab })).ids), [port]),
  );
  useListening(port.listen, {
    'changed.notes': reload,
    'changed.tab': ({ tab }) => {
      if (tab === port.tab) reload();
    },
  });
  return state.kind === 'ready' ? state.value : NONE;
}
