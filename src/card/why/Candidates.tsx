/** Those between whom the document does not decide, side by side. */

import type { CardAnswer } from '../../messaging/protocol';
import { Kind } from '../../ui/entity/kind';
import { said } from '../../ui/entity/said';
import { trusted } from '../../ui/floating/trusted';
import type { Changes } from '../changes';
import { Doubt } from './Doubt';
import { useWhyWords } from './words';

type Props = {
  /** The words on the page. */
  text: string;
  answers: readonly CardAnswer[];
  correct: Changes['correct'];
  onTurn: (entity: string) => void;
};

/** Kind, name and one line of each; a whole column leads to its entity. */
export function Candidates({ answers, ...rest }: Props) {
  const { t } = useWhyWords();
  return (
    <>
      <p class="c-undecided">{t.undecided}</p>
      <ul class="c-candidates">
        {answers.map((answer) => (
          <Candidate key={answer.dossier.entity.id} answer={answer} {...rest} />
        ))}
      </ul>
    </>
  );
}

function Candidate({ text, answer, correct, onTurn }: Omit<Props, 'answers'> & { answer: CardAnswer }) {
  const { language } = useWhyWords();
  const { entity, summary } = answer.dossier;
  const { id, type, kind } = entity;
  const name = said(entity.name, language).text;
  return (
    <li>
      <Kind type={type} kind={kind} />
      <button type="button" class="c-candidate" onClick={trusted(() => onTurn(id))}>
        {name}
      </button>
      <p>{summary[said(entity.summary, language).lang].lead}</p>
      <div class="c-refuse">
        <Doubt text={text} entity={{ id, name }} called={name} correct={correct} />
      </div>
    </li>
  );
}
