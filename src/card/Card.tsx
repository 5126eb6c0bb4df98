/** The card: a head that stays, what is known below it, and what can be done at the foot. */
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { SaveAnswer } from '../messaging/protocol';
import { EntityBody } from '../ui/entity/entity-body';
import { Head } from '../ui/entity/head';
import { Icon } from '../ui/entity/icon';
import { Kind } from '../ui/entity/kind';
import { trusted } from '../ui/floating/trusted';
import { Actions } from './Actions';
import { Candidates } from './Candidates';
import { presentPlace } from './present';
import { Scroll } from './Scroll';
import type { Shown } from './state';
import { Trouble } from './Trouble';
import { useCardWords } from './words';

export type CardHandlers = {
  turnTo(entity: string): void;
  back(): void;
  retry(): void;
  close(): void;
  entered(): void;
  left(): void;
  save(): Promise<SaveAnswer>;
};

type Props = { shown: Shown; on: CardHandlers; box: Ref<HTMLDivElement> };

/** One card; a new mention is a new card, a relation turns this one. */
export function Card({ shown, on, box }: Props) {
  const { language, t } = useCardWords();
  const nameId = useId();
  const { target, view } = shown;
  const { content } = view;
  const before = shown.past.at(-1);
  const backLabel =
    before?.content.kind === 'entity' ? t.back(before.content.answer.dossier.entity.name[language]) : t.backToChoice;
  // Only what the page itself names can be saved with its sentence, and has a place in the article.
  const original = before === undefined;

  const top = (kind: ComponentChildren) => (
    <div class="c-top">
      {before && (
        <button type="button" class="c-icon" aria-label={backLabel} onClick={trusted(on.back)}>
          <Icon name="back" />
        </button>
      )}
      {kind}
      <button type="button" class="c-icon c-close" aria-label={t.close} onClick={trusted(on.close)}>
        <Icon name="close" />
      </button>
    </div>
  );

  return (
    <div
      ref={box}
      lang={language}
      class="c-card"
      role="dialog"
      aria-labelledby={nameId}
      tabIndex={-1}
      onPointerEnter={trusted(on.entered)}
      onPointerLeave={trusted(on.left)}
    >
      {content.kind === 'entity' ? (
        <>
          <div class="c-header">
            {top(<Kind type={content.answer.dossier.entity.type} kind={content.answer.dossier.entity.kind} />)}
            <Head key={content.answer.dossier.entity.id} entity={content.answer.dossier.entity} nameId={nameId} />
          </div>
          <Scroll key={content.answer.dossier.entity.id}>
            <EntityBody
              dossier={content.answer.dossier}
              here={{ ...content.answer.here, present: original ? presentPlace(target, content.answer.here) : null }}
              alsoHere={content.answer.alsoHere}
              onTurn={on.turnTo}
            />
          </Scroll>
          <Actions target={target} answer={content.answer} original={original} save={on.save} />
        </>
      ) : content.kind === 'candidates' ? (
        <>
          <div class="c-header">
            {top(
              <h2 class="c-title" id={nameId}>
                {t.couldBe(t.quote(target.text))}
              </h2>,
            )}
          </div>
          <Candidates answers={content.answers} onTurn={on.turnTo} />
        </>
      ) : (
        <>
          <div class="c-header">
            {top(
              <h2 class="c-title" id={nameId}>
                {t[content.kind]}
              </h2>,
            )}
          </div>
          <Trouble kind={content.kind} onRetry={on.retry} />
        </>
      )}
    </div>
  );
}
