import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLoaded } from '../ui/pieces/use-loaded';
import type { WelcomePort } from './port';
import { useWelcomeWords } from './words';

/** Asks for access to pages where the browser withholds it, which is said and asked only then. */
export function Access({ port }: { port: WelcomePort }) {
  const { t } = useWelcomeWords();
  const { state, reload } = useLoaded(useCallback(() => port.hasAccess(), [port]));
  const [answer, setAnswer] = useState<'none' | 'allowed' | 'declined'>('none');
  useEffect(() => {
    const end = new AbortController();
    port.onAccess(reload, end.signal);
    return () => end.abort();
  }, [port, reload]);
  const withheld = state.kind === 'ready' && !state.value;
  const ask = (): void => {
    const asked = (given: boolean): void => {
      setAnswer(given ? 'allowed' : 'declined');
      reload();
    };
    port.requestAccess().then(asked, () => asked(false));
  };
  return (
    <div role="status">
      {withheld && (
        <section class="w-access">
          <h2>{t.accessTitle}</h2>
          <p>{t.accessText}</p>
          <button type="button" class="g-button g-button-main" onClick={ask}>
            {t.allow}
          </button>
          {answer === 'declined' && <p class="g-hint">{t.declined}</p>}
        </section>
      )}
      {!withheld && answer === 'allowed' && <p class="w-access">{t.allowed}</p>}
    </div>
  );
}
