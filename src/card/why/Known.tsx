/** *I know this*: the reader needs no underline under an entity; it can be undone. */
import { useRef, useState } from 'preact/hooks';
import { trusted } from '../../ui/floating/trusted';
import type { Changes } from '../changes';
import { useFirstButton } from './Doubt';
import { useWhyWords } from './words';

type Props = { entity: { id: string; name: string }; known: boolean; know: Changes['know'] };

/** A button, then what was done. */
export function Known({ entity, known, know }: Props) {
  const { t } = useWhyWords();
  const [isKnown, setKnown] = useState(known);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useFirstButton(box, String(isKnown));
  const change = trusted(() => {
    know(entity.id, !isKnown).then(
      (kept) => {
        setFailed(!kept);
        if (kept) setKnown(!isKnown);
      },
      () => setFailed(true),
    );
  });
  return (
    <div class="c-doubt" ref={box}>
      <p role="status">
        {isKnown && t.known(entity.name)}
        {failed && ` ${t.notKept}`}
      </p>
      <button type="button" class={isKnown ? 'c-action c-choice' : 'c-action'} onClick={change}>
        {isKnown ? t.undo : t.know}
      </button>
    </div>
  );
}
