/** A card with nothing to show: what happened, what is kept, what to do. */
import { trusted } from '../ui/floating/trusted';
import { useCardWords } from './words';

type Props = { kind: 'gone' | 'failed' | 'lost'; onRetry: () => void };

/** What stands below the title that says what happened. */
export function Trouble({ kind, onRetry }: Props) {
  const { t } = useCardWords();
  return (
    <div class="c-nothing">
      <p>{t[`${kind}Line`]}</p>
      {kind === 'failed' && (
        <button type="button" class="c-action" onClick={trusted(onRetry)}>
          {t.retry}
        </button>
      )}
    </div>
  );
}
