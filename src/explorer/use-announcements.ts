/** What the background tells every open surface. */
import { useEffect, useRef } from 'preact/hooks';
import type { AnnouncementHandlers, ExplorerPort } from './port';

/** Hears announcements while the component is there, always with its latest handlers. */
export function useAnnouncements({ listen }: Pick<ExplorerPort, 'listen'>, handlers: AnnouncementHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const end = new AbortController();
    listen(
      {
        'changed.notes': (input) => latest.current['changed.notes']?.(input),
        'changed.settings': (input) => latest.current['changed.settings']?.(input),
        'changed.knowledge': (input) => latest.current['changed.knowledge']?.(input),
      },
      end.signal,
    );
    return () => end.abort();
  }, [listen]);
}
