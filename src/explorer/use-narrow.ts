/** Whether the window is as narrow as a telephone: pictures are then drawn anew, so that their words can be read. */
import { useEffect, useState } from 'preact/hooks';

/** Followed as the window changes. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 640px)'));
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const end = new AbortController();
    query.addEventListener('change', () => setNarrow(query.matches), { signal: end.signal });
    return () => end.abort();
  }, [query]);
  return narrow;
}
