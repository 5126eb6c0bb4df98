/** The place the address names, and ways to another; back and forward are the browser's own. */
import { useEffect, useState } from 'preact/hooks';
import { addressOf, type Route, routeOf } from './route';

export type Way = {
  route: Route;
  go: (to: Route) => void;
  /** The same place seen otherwise (a filter, some years): no step of its own on the way back. */
  adjust: (to: Route) => void;
};

export function useRoute(): Way {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const end = new AbortController();
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow, { signal: end.signal });
    addEventListener('popstate', follow, { signal: end.signal });
    return () => end.abort();
  }, []);
  return {
    route: routeOf(hash),
    go(to) {
      location.hash = addressOf(to);
    },
    adjust(to) {
      history.replaceState(history.state, '', addressOf(to));
      setHash(addressOf(to));
    },
  };
}
