import { useEffect } from 'preact/hooks';

export type ToastWords = { close: string; undo: string };

export type ToastContent = {
  words: string;
  /** Takes back what was just done. */
  undo?: () => void;
};

type Props = { content: ToastContent | null; words: ToastWords; onClose: () => void };

/** A sentence over the lower edge, with a way back where there is one; always in the tree, so that it is heard coming. */
export function Toast({ content, words, onClose }: Props) {
  useEffect(() => {
    if (!content) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [content, onClose]);
  const undo = content?.undo;
  return (
    <div class="g-toast" role="status">
      {content && (
        <div class="g-toast-body">
          <span>{content.words}</span>
          {undo && (
            <button
              type="button"
              class="g-link"
              onClick={() => {
                onClose();
                undo();
              }}
            >
              {words.undo}
            </button>
          )}
          <button type="button" class="g-link" onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
