/** The card: a head that stays, what is known below it, and what can be done at the foot. */
import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { EntityBody } from '../ui/entity/entity-body';
import { Head } from '../ui/entity/head';
import { Icon } from '../ui/entity/icon';
import { Kind } from '../ui/entity/kind';
import { trusted } from '../ui/floating/trusted';
import { Actions } from './Actions';
import type { CardHandlers } from './handlers';
import { presentPlace } from './present';
import { Scroll } from './Scroll';
import type { Shown } from './states';
import { Trouble } from './Trouble';
import { useCardWords } from './words';

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

  const isSheet = shown.by === 'touch';
  const startSwipe = trusted((event: PointerEvent) => {
    const card = (event.currentTarget as Element).closest<HTMLElement>('.c-card');
    if (isSheet && card && event.pointerType === 'touch') on.swipe(card, event);
  });
  const top = (kind: ComponentChildren) => (
    <div class="c-top">
      {before && (
        <button type="button" class="c-icon" aria-label={backLabel} onClick={trusted(on.back)}>
          <Icon name="back" />
        </button>
      )}
      {kind}
      {content.kind !== 'lost' && !isSheet && (
        <button
          type="button"
          class="c-icon c-pin"
          aria-label={t.pin}
          aria-pressed={shown.pinned}
          aria-keyshortcuts="Alt+P"
          title={t.pinKey}
          onClick={trusted(on.pin)}
        >
          <Icon name="pin" />
        </button>
      )}
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
      {isSheet && <div class="c-grip" onPointerDown={startSwipe} />}
      {content.kind === 'entity' ? (
        <>
          <div class="c-header" onPointerDown={startSwipe}>
            {top(<Kind type={content.answer.dossier.entity.type} kind={content.answer.dossier.entity.kind} />)}
            <Head key={content.answer.dossier.entity.id} entity={content.answer.dossier.entity} nameId={nameId} />
          </div>
          <Scroll key={content.answer.dossier.entity.id}>
            <EntityBody
              dossier={content.answer.dossier}
              here={{ ...content.answer.here, present: original ? presentPlace(target, content.answer.here) : null }}
              alsoHere={content.answer.alsoHere}
              onTurn={on.turnTo}
              figures={<Brought draw={(box) => on.figures(box, content.answer.dossier.entity)} />}
              onGo={(index) => on.goTo(content.answer.dossier.entity.id, index)}
            />
          </Scroll>
          <Actions target={target} answer={content.answer} original={original} on={on} />
        </>
      ) : content.kind === 'candidates' ? (
        <>
          <div class="c-header" onPointerDown={startSwipe}>
            {top(
              <h2 class="c-title" id={nameId}>
                {t.couldBe(t.quote(target.text))}
              </h2>,
            )}
          </div>
          <Scroll>
            <Brought draw={(box) => on.choose(box, { text: target.text, answers: content.answers })} />
          </Scroll>
        </>
      ) : (
        <>
          <div class="c-header" onPointerDown={startSwipe}>
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

/** Drawn by a part of the card that is there by now. */
function Brought({ draw }: { draw: (box: Element) => void }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) draw(box.current);
  }, []);
  return <div ref={box} />;
}
