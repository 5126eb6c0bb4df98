/** Those between whom the document does not decide, side by side. */
import { useRef, useState } from 'preact/hooks';
import type { CardAnswer } from '../messaging/protocol';
import { Kind } from '../ui/entity/kind';
import { said } from '../ui/entity/said';
import { trusted } from '../ui/floating/trusted';
import type { CardHandlers } from './handlers';
import { Scroll } from './Scroll';
import { useCardWords } from './words';

type Props = {
  /** The words on the page. */
  text: string;
  answers: readonly CardAnswer[];
  on: Pick<CardHandlers, 'turnTo' | 'doubt'>;
};

/** Kind, name and one line of each; a whole column leads to its entity. */
export function Candidates({ text, answers, on }: Props) {
  const { t } = useCardWords();
  return (
    <Scroll>
      <div>
        <ul class="c-candidates">
          {answers.map((answer) => (
            <Candidate key={answer.dossier.entity.id} text={text} answer={answer} on={on} />
          ))}
        </ul>
        <p class="c-undecided">{t.undecided}</p>
      </div>
    </Scroll>
  );
}

function Candidate({ text, answer, on }: Omit<Props, 'answers'> & { answer: CardAnswer }) {
  const { language, t } = useCardWords();
  const { entity, summary } = answer.dossier;
  const name = said(entity.name, language).text;
  const box = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const ask = (): void => {
    if (!box.current) return;
    on.doubt(box.current, { text, entity: { id: entity.id, name, type: entity.type } }).then(
      () => setAsked(true),
      () => undefined,
    );
  };
  return (
    <li>
      <Kind type={entity.type} kind={entity.kind} />
      <button type="button" class="c-candidate" onClick={trusted(() => on.turnTo(entity.id))}>
        {name}
      </button>
      <p>{summary[said(entity.summary, language).lang].lead}</p>
      <div class="c-refuse">
        {!isAsked && (
          <button type="button" class="c-action" aria-label={t.notThisLabel(name)} onClick={trusted(ask)}>
            {t.notThis}
          </button>
        )}
        <div ref={box} />
      </div>
    </li>
  );
}
