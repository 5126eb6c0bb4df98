/** Loading, and announcements of the background, for the popup's views. */
import { useEffect, useRef } from 'preact/hooks';
import type { AnnouncementHandlers, PopupPort } from './port';

export { type Loaded, type Loading, useLoaded } from '../ui/pieces/use-loaded';

/** Hears announcements while the component is there, always with its latest handlers. */
export function useAnnouncements(port: PopupPort, handlers: AnnouncementHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const end = new AbortController();
    port.listen(
      {
        'changed.notes': (input) => latest.current['changed.notes']?.(input),
        'changed.settings': (input) => latest.current['changed.settings']?.(input),
        'changed.tab': (input) => latest.current['changed.tab']?.(input),
      },
      end.signal,
    );
    return () => end.abort();
  }, [port]);
}
