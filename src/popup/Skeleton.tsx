import { useSpeech } from '../ui/language';

/** Rows to come, quietly: shown only when an answer takes longer than a blink (the style sheet waits). */
export function Skeleton() {
  const { t } = useSpeech();
  return (
    <div class="skeleton" role="status">
      <span class="g-unseen">{t.popup.loading}</span>
      {['a', 'b', 'c', 'd'].map((row) => (
        <span key={row} class="skeleton-row" />
      ))}
    </div>
  );
}
