/** The small button beside selected words that keeps them. */
import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SaveAnswer } from '../notes/note';
import { Icon } from '../ui/entity/icon';
import { trusted } from '../ui/floating/trusted';
import { useSave } from '../ui/pieces/use-save';
import { useBarWords } from './words';

type Props = { tooLong: boolean; asked: boolean; save: () => Promise<SaveAnswer>; box: Ref<HTMLDivElement> };

/** One selection; another is another bar. */
export function SelectionBar({ tooLong, asked, save, box }: Props) {
  const { language, t } = useBarWords();
  const [saving, start] = useSave(save);
  useEffect(() => {
    if (asked && !tooLong) start();
  }, []);
  const trouble = tooLong ? t.troubles['too-long'] : saving.kind === 'failed' ? t.troubles[saving.why] : '';
  const label = { idle: t.saveHighlight, saving: t.saving, saved: t.savedHighlight, failed: t.retry }[saving.kind];
  return (
    <div ref={box} class="b-bar" lang={language}>
      {!tooLong && (
        <button
          type="button"
          class="b-action"
          data-state={saving.kind}
          // The selection must outlive the press.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={trusted(start)}
        >
          <Icon name={saving.kind === 'saved' ? 'done' : 'save'} />
          {label}
        </button>
      )}
      <p class="b-trouble" role="status">
        {trouble}
      </p>
      <span class="g-unseen" role="status">
        {saving.kind === 'saved' && t.saved}
      </span>
    </div>
  );
}
