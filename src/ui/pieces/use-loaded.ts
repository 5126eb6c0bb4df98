/** Asking for something and keeping it: the last answer stays on screen while it is asked again. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Loaded<Value> = { kind: 'loading' } | { kind: 'ready'; value: Value } | { kind: 'failed' };

export type Loading<Value> = {
  state: Loaded<Value>;
  reload: () => void;
  /** Takes a value that came another way. */
  put: (value: Value) => void;
};

/**
 * Loads once, and again on `reload` or when `load` changes (memoise it). An answer that has been overtaken is dropped.
 * `first`: a value that is there already, in place of the first loading.
 */
export function useLoaded<Value>(load: () => Promise<Value>, first?: Value): Loading<Value> {
  const [state, setState] = useState<Loaded<Value>>(
    first === undefined ? { kind: 'loading' } : { kind: 'ready', value: first },
  );
  const latest = useRef(0);
  const given = useRef(first === undefined ? null : load);

  const reload = useCallback(() => {
    const turn = ++latest.current;
    load().then(
      (value) => {
        if (turn === latest.current) setState({ kind: 'ready', value });
      },
      () => {
        if (turn === latest.current) setState((known) => (known.kind === 'ready' ? known : { kind: 'failed' }));
      },
    );
  }, [load]);

  const put = useCallback((value: Value) => {
    latest.current++;
    setState({ kind: 'ready', value });
  }, []);

  // Before the next frame is painted: an answer may come that much sooner.
  useLayoutEffect(() => {
    if (given.current !== load) reload();
    return () => {
      latest.current++;
    };
  }, [load, reload]);

  return { state, reload, put };
}
