/** The card: a head that stays, what is known below it, and what can be done at the foot. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** There is one card in a shadow root, and nothing else of ours has an id there. */
const NAME_ID = 'c-name';

type Props = { shown: Shown; on: CardHandlers; box: Ref<HTMLDivElement> };

/** One card; a new mention is a new card, a relation turns this one. */
export function Card({ shown, on, box }: Props) {
  const { language, t } = useCardWords();
  const [stuck, setStuck] = useState(false);
  const { target, view } = shown;
  const { content } = view;
  const before = shown.past.at(-1);
  const backLabel =
    before?.content.kind === 'entity' ? t.back(before.content.answer.dossier.entity.name[language]) : t.backToChoice;
  // Only what the page itself names can be saved with its sentence, and has a place in the article.
  const original = before === undefined;

  const attempt = (doing: Promise<unknown>): void =>
    void doing.then(
      () => setStuck(false),
      () => setStuck(true),
    );
  const isSheet = shown.by === 'touch';
  const startSwipe = trusted((event: PointerEvent) => {
    const card = (event.currentTarget as Element).closest<HTMLElement>('.c-card');
    if (isSheet && card && event.pointerType === 'touch') on.swipe(card, event);
  });
  const entity = content.kind === 'entity' ? content.answer.dossier.entity : null;
  const title =
    content.kind === 'candidates' ? t.couldBe(t.quote(target.text)) : content.kind !== 'entity' && t[content.kind];

  return (
    <div
      ref={box}
      lang={language}
      class="f-panel c-card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      onPointerEnter={trusted(on.entered)}
      onPointerLeave={trusted(on.left)}
    >
      {isSheet && <div class="c-grip" onPointerDown={startSwipe} />}
      <div class="c-header" onPointerDown={startSwipe}>
        <div class="c-top">
          {before && (
            <button type="button" class="f-icon" aria-label={backLabel} onClick={trusted(on.back)}>
              <Icon name="back" />
            </button>
          )}
          {entity ? (
            <Kind type={entity.type} kind={entity.kind} />
          ) : (
            <h2 class="c-title" id={NAME_ID}>
              {title}
            </h2>
          )}
          {content.kind !== 'lost' && !isSheet && (
            <button
              type="button"
              class="f-icon c-pin"
              aria-label={t.pin}
              aria-pressed={shown.pinned}
              aria-keyshortcuts="Alt+P"
              title={t.pinKey}
              onClick={trusted(on.pin)}
            >
              <Icon name="pin" />
            </button>
          )}
          <button type="button" class="f-icon c-close" aria-label={t.close} onClick={trusted(on.close)}>
            <Icon name="close" />
          </button>
        </div>
        {entity && <Head key={entity.id} entity={entity} nameId={NAME_ID} />}
      </div>
      {content.kind === 'entity' ? (
        <>
          <Scroll key={content.answer.dossier.entity.id}>
            <EntityBody
              dossier={content.answer.dossier}
              here={{ ...content.answer.here, present: original ? presentPlace(target, content.answer.here) : null }}
              alsoHere={content.answer.alsoHere}
              onTurn={on.turnTo}
              figures={<Brought draw={(box) => on.figures(box, content.answer.dossier.entity)} />}
              onGo={(index) => attempt(on.goTo(content.answer.dossier.entity.id, index))}
            />
          </Scroll>
          <Actions
            target={target}
            answer={content.answer}
            original={original}
            stuck={stuck}
            attempt={attempt}
            on={on}
          />
        </>
      ) : content.kind === 'candidates' ? (
        <Scroll>
          <Brought draw={(box) => on.choose(box, { text: target.text, answers: content.answers })} />
        </Scroll>
      ) : (
        <Trouble kind={content.kind} onRetry={on.retry} />
      )}
    </div>
  );
}

/** Drawn by a part of the card that is there by now; when it is not, says so. */
function Brought({ draw }: { draw: (box: Element) => boolean }) {
  const { t } = useCardWords();
  const [drawn, setDrawn] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) setDrawn(draw(box.current));
  }, []);
  return (
    <div ref={box} class="e-nothing">
      {drawn ? null : t.notDrawn}
    </div>
  );
}
