/** *Not this one*: the reader says that a name does not mean an entity; where that holds is asked, and it can be undone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { trusted } from '../../ui/floating/trusted';
import type { Changes, Scope } from '../changes';
import { useWhyWords } from './words';

type Props = {
  /** The words on the page. */
  text: string;
  entity: { id: string; name: string };
  /** What the name is said not to be: the entity's name, unless that is the very words. */
  called: string;
  correct: Changes['correct'];
};
type State = { kind: 'idle' } | { kind: 'asking'; failed: boolean } | { kind: 'done'; scope: Scope; failed: boolean };

const SCOPES: readonly Scope[] = ['here', 'site', 'everywhere'];

/** A button, then the question, then what was done. */
export function Doubt({ text, entity, called, correct }: Props) {
  const { t } = useWhyWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const box = useRef<HTMLFieldSetElement>(null);
  useFirstButton(box, state.kind);
  const send = (scope: Scope, undo: boolean, next: State, failed: State): void => {
    correct({ name: text, entity: entity.id, scope, undo }).then(
      (kept) => setState(kept ? next : failed),
      () => setState(failed),
    );
  };
  const quoted = t.quote(text);
  return (
    <fieldset class="c-doubt" ref={box}>
      {state.kind === 'idle' && (
        <button
          type="button"
          class="c-action"
          aria-label={t.notThisLabel(entity.name)}
          onClick={trusted(() => setState({ kind: 'asking', failed: false }))}
        >
          {t.notThis}
        </button>
      )}
      {state.kind === 'asking' && (
        <>
          <legend>{t.notThisWhere(quoted, called)}</legend>
          {SCOPES.map((scope) => (
            <button
              key={scope}
              type="button"
              class="c-action c-choice"
              onClick={trusted(() =>
                send(scope, false, { kind: 'done', scope, failed: false }, { kind: 'asking', failed: true }),
              )}
            >
              {t.scopes[scope]}
            </button>
          ))}
        </>
      )}
      <p role="status">
        {state.kind === 'done' && t.corrected[state.scope](quoted, called)}
        {state.kind !== 'idle' && state.failed && ` ${t.notKept}`}
      </p>
      {state.kind === 'done' && (
        <button
          type="button"
          class="c-action c-choice"
          onClick={trusted(() => send(state.scope, true, { kind: 'idle' }, { ...state, failed: true }))}
        >
          {t.undo}
        </button>
      )}
    </fieldset>
  );
}

/** Who pressed a button that is gone finds the next one under the same hand. */
export function useFirstButton(box: { current: HTMLElement | null }, state: string): void {
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current !== state) box.current?.querySelector('button')?.focus({ preventScroll: true });
    before.current = state;
  }, [state]);
}
