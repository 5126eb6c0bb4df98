/** The foot of the card: keep the sentence, how many notes there are, and, quietly, why the word is marked. */
import { useId, useState } from 'preact/hooks';
import type { CardAnswer, SaveAnswer } from '../messaging/protocol';
import { Icon } from '../ui/entity/icon';
import { reasonSentence } from '../ui/entity/reason';
import { trusted } from '../ui/floating/trusted';
import { useSave } from '../ui/pieces/use-save';
import type { PointedMention } from './port';
import { useCardWords } from './words';

type Props = {
  target: PointedMention;
  answer: CardAnswer;
  /** Whether the card still shows what the mention names, not a relation of it. */
  original: boolean;
  save: () => Promise<SaveAnswer>;
};

/** What can be done with what the card shows. */
export function Actions({ target, answer, original, save }: Props) {
  const { language, t } = useCardWords();
  const [saving, start] = useSave(save);
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const notes = answer.notes + (saving.kind === 'saved' ? 1 : 0);
  const { mention } = target;
  const reason =
    original && mention.entity !== null
      ? reasonSentence(mention.reason, target.text, answer.dossier.entity.type, language)
      : null;
  const label = { idle: t.save, saving: t.saving, saved: t.saved, failed: t.retry }[saving.kind];
  return (
    <div class="c-foot">
      {reason && why && (
        <p class="c-why" id={whyId}>
          {reason}
        </p>
      )}
      <p class="c-trouble" role="status">
        {saving.kind === 'failed' ? t.troubles[saving.why] : ''}
      </p>
      <div class="c-actions">
        {original && (
          <button type="button" class="c-action" data-state={saving.kind} onClick={trusted(start)}>
            <Icon name={saving.kind === 'saved' ? 'done' : 'save'} />
            {label}
          </button>
        )}
        {notes > 0 && <span class="c-notes">{t.notes(notes)}</span>}
        {reason && (
          <button
            type="button"
            class="c-action c-quiet"
            aria-expanded={why}
            aria-controls={whyId}
            onClick={trusted(() => setWhy(!why))}
          >
            {t.why}
          </button>
        )}
      </div>
    </div>
  );
}
