import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useDesk } from './desk';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** The keys as the browser has them now, and the way to where it changes them. */
export function Shortcuts() {
  const { t } = useOptionsWords();
  const { port } = useDesk();
  const words = t.shortcuts;
  const { state, reload } = useLoaded(useCallback(() => port.shortcuts(), [port]));
  const [byHand, setByHand] = useState(false);
  // They are changed in another tab, and nothing tells of it.
  useEffect(() => {
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, [reload]);
  const open = (): void => {
    port.openShortcuts().then(
      (opened) => setByHand(!opened),
      () => setByHand(true),
    );
  };
  const shortcuts = state.kind === 'ready' ? state.value : [];
  return (
    <Section name="shortcuts" title={words.title} text={words.text}>
      <dl class="o-keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{words.commands[command] ?? command}</dt>
            <dd>{keys === '' ? <span class="g-hint">{words.unset}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="g-button" onClick={open}>
          {words.change}
        </button>
      </p>
      <p class="o-text" role="status">
        {byHand ? words.byHand[port.browser] : ''}
      </p>
      <h3>{words.onPages}</h3>
      <dl class="o-keys">
        {words.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{does}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
