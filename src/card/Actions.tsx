/** The foot of the card: keep the sentence, see more, and, quietly, why the word is marked, and that it should not be. */
import { useRef, useState } from 'preact/hooks';
import type { CardAnswer } from '../messaging/protocol';
import { Icon } from '../ui/entity/icon';
import { said } from '../ui/entity/said';
import { trusted } from '../ui/floating/trusted';
import { useSave } from '../ui/pieces/use-save';
import type { CardHandlers } from './handlers';
import type { PointedMention } from './port';
import { useCardWords } from './words';

type Props = {
  target: PointedMention;
  answer: CardAnswer;
  /** Whether the card still shows what the mention names, not a relation of it. */
  original: boolean;
  /** Something that was asked for did not happen. */
  stuck: boolean;
  attempt: (doing: Promise<unknown>) => void;
  on: Pick<CardHandlers, 'save' | 'write' | 'open' | 'why'>;
};

/** What can be done with what the card shows. */
export function Actions({ target, answer, original, stuck, attempt, on }: Props) {
  const { language, t } = useCardWords();
  const [saving, start] = useSave(on.save);
  const [why, setWhy] = useState<'closed' | 'open' | 'failed'>('closed');
  const whyBox = useRef<HTMLDivElement>(null);
  // Who has just saved is offered to write; the others are there with the next card.
  const notes = saving.kind === 'saved' ? 0 : answer.notes;
  const { mention, text } = target;
  const { id, type } = answer.dossier.entity;
  const name = said(answer.dossier.entity.name, language).text;
  const reason = original && mention.entity !== null ? mention.reason : null;
  const ask = (): void => {
    const box = whyBox.current;
    if (why === 'open' || !box || !reason) {
      setWhy('closed');
      return;
    }
    on.why(box, { text, reason, known: answer.known, entity: { id, name, type } }).then(
      () => setWhy('open'),
      () => setWhy('failed'),
    );
  };
  const label = { idle: t.save, saving: t.saving, saved: t.saved, failed: t.save }[saving.kind];
  return (
    <div class="c-foot">
      {reason && <div id="c-why" ref={whyBox} hidden={why !== 'open'} />}
      <p class="c-trouble" role="status">
        {saving.kind === 'failed' ? t.troubles[saving.why] : why === 'failed' || stuck ? t.failed : ''}
      </p>
      <div class="c-actions">
        {original && (
          <button type="button" class="c-action" data-state={saving.kind} onClick={trusted(start)}>
            <Icon name={saving.kind === 'saved' ? 'done' : 'save'} />
            {label}
          </button>
        )}
        {saving.kind === 'saved' && (
          <button type="button" class="c-action" onClick={trusted(() => attempt(on.write({ note: saving.note.id })))}>
            {t.write}
          </button>
        )}
        <button
          type="button"
          class="c-action"
          aria-label={t.openLabel(name)}
          title={t.openLabel(name)}
          onClick={trusted(() => attempt(on.open(id)))}
        >
          <Icon name="open" />
          {notes === 0 && t.open}
        </button>
        {notes > 0 && (
          <button type="button" class="c-action" onClick={trusted(() => attempt(on.write({ entity: id })))}>
            {t.notes(notes)}
          </button>
        )}
        {reason && (
          <button
            type="button"
            class="c-action c-quiet"
            aria-expanded={why === 'open'}
            aria-controls="c-why"
            onClick={trusted(ask)}
          >
            {t.why}
          </button>
        )}
      </div>
    </div>
  );
}
