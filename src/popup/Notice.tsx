import { useSpeech } from '../ui/language';

type Props = { words: string | null; onClose: () => void };

/** A sentence the reader should see, over the lower edge; always in the tree, so that screen readers hear it come. */
export function Notice({ words, onClose }: Props) {
  const { t } = useSpeech();
  return (
    <div class="notice" role="status">
      {words && (
        <div class="notice-body">
          <span>{words}</span>
          <button type="button" class="g-link" onClick={onClose}>
            {t.common.close}
          </button>
        </div>
      )}
    </div>
  );
}
