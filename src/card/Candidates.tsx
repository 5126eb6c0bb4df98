/** Those between whom the document does not decide, side by side. */
import { firstSentence } from '../knowledge/first-sentence';
import type { CardAnswer } from '../messaging/protocol';
import { Kind } from '../ui/entity/kind';
import { trusted } from '../ui/floating/trusted';
import { Scroll } from './Scroll';
import { useCardWords } from './words';

type Props = { answers: readonly CardAnswer[]; onTurn: (entity: string) => void };

/** Kind, name and one line of each; a whole row leads to its entity. */
export function Candidates({ answers, onTurn }: Props) {
  const { language, t } = useCardWords();
  return (
    <Scroll>
      <div>
        <ul class="c-candidates">
          {answers.map(({ dossier: { entity } }) => (
            <li key={entity.id}>
              <Kind type={entity.type} kind={entity.kind} />
              <button type="button" class="c-candidate" onClick={trusted(() => onTurn(entity.id))}>
                {entity.name[language]}
              </button>
              <p>{firstSentence(entity.summary[language])}</p>
            </li>
          ))}
        </ul>
        <p class="c-undecided">{t.undecided}</p>
      </div>
    </Scroll>
  );
}
