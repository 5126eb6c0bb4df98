/** The card at work on a page: facts go into the reducer, effects come out, and what stands is drawn beside its word. */
import { createRef, render } from 'preact';
import entityCss from '../ui/entity/entity.css?inline';
import type { Host } from '../ui/floating/host';
import { isAway, type Point, type Size } from '../ui/floating/place';
import { naturalSize, standBeside, viewportSize } from '../ui/floating/stand';
import { themeOn } from '../ui/floating/theme';
import type { CardHandlers } from './Card';
import cardCss from './card.css?inline';
import type { CardPort, HoverFact } from './port';
import { Surface } from './Surface';
import { type CardEvent, type CardState, CLOSED, type Effect, onScreen, reduce, type Shown } from './state';

/** For a pointer that strays on its way from the word to the card. */
const GRACE_MS = 300;

/** Starts the card in a layer of its own; all of it ends with `signal`. */
export function mountCard(port: CardPort, host: Host, signal: AbortSignal): void {
  const layer = host.layer(`${entityCss}\n${cardCss}`);
  const cardBox = createRef<HTMLDivElement>();
  let state: CardState = CLOSED;
  let drawn: Shown | null = null;
  /** Over the card the page's words beneath it do not count. */
  let inside = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point | null = null;
  let natural: Size = { width: 0, height: 0 };
  let focusBefore: Element | null = null;

  const on: CardHandlers = {
    turnTo: (entity) => dispatch({ kind: 'turn-to', entity }),
    back: () => dispatch({ kind: 'back' }),
    retry: () => dispatch({ kind: 'retry' }),
    close: () => dispatch({ kind: 'dismissed' }),
    entered: () => {
      inside = true;
      dispatch({ kind: 'entered-card' });
    },
    left: () => {
      inside = false;
      dispatch({ kind: 'left-card' });
    },
    save: async () => {
      const shown = onScreen(state);
      if (!shown) throw new Error('the card was closed before it could save');
      return port.save(shown.target);
    },
  };

  function dispatch(event: CardEvent): void {
    if (signal.aborted) return;
    const step = reduce(state, event, { openMs: port.settings().openDelayMs, graceMs: GRACE_MS });
    if (step.state === state) return;
    state = step.state;
    draw();
    for (const effect of step.effects) run(effect);
  }

  function run(effect: Effect): void {
    switch (effect.kind) {
      case 'start-timer':
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ kind: 'timer-elapsed', token: effect.token }), effect.ms);
        return;
      case 'ask':
        Promise.all(effect.entities.map((entity) => port.ask(entity))).then(
          (answers) =>
            dispatch({ kind: 'answered', token: effect.token, answers: answers.filter((answer) => answer !== null) }),
          () => dispatch({ kind: 'failed', token: effect.token, lost: port.contextLost() }),
        );
        return;
      case 'return-focus':
        if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus({ preventScroll: true });
    }
  }

  /** Draws what stands; nothing is done when that is what is drawn. */
  function draw(): void {
    const shown = onScreen(state);
    if (shown === drawn) return;
    const isNew = shown?.target.key !== drawn?.target.key;
    const hadFocus = layer.focused() !== null;
    drawn = shown;
    if (isNew) port.highlightOpen(shown?.target.key ?? null);
    if (!shown) inside = false;
    paint();
    const card = cardBox.current;
    if (!shown || !card) return;
    natural = naturalSize(card);
    standCard();
    // Only now: until it stands it is hidden, and cannot take the focus.
    if ((isNew && shown.by === 'keyboard') || (hadFocus && layer.focused() === null)) {
      card.focus({ preventScroll: true });
    }
  }

  function paint(): void {
    if (drawn) layer.show(themeOn(drawn.target.background()));
    render(<Surface language={port.settings().language} shown={drawn} on={on} cardBox={cardBox} />, layer.root);
    if (!drawn) layer.hide();
  }

  function standCard(): void {
    const card = cardBox.current;
    if (card && drawn) standBeside(card, drawn.target.rects(), pointer, natural);
  }

  function hear({ mention, x, y }: HoverFact): void {
    if (inside) return;
    if (mention && mention.key !== drawn?.target.key) pointer = { x, y };
    dispatch(mention ? { kind: 'over-mention', target: mention } : { kind: 'left-mention' });
  }

  let frame: number | undefined;
  function follow(): void {
    dispatch({ kind: 'scrolled', away: false });
    if (frame !== undefined || !drawn) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      if (!drawn) return;
      if (isAway(drawn.target.rects(), viewportSize())) dispatch({ kind: 'scrolled', away: true });
      else standCard();
    });
  }

  function hearKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    if (drawn) {
      // The topmost thing closes, and only that: not the page's dialog below it as well.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dispatch({ kind: 'dismissed' });
  }

  window.addEventListener('keydown', hearKey, { capture: true, signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    port.highlightOpen(null);
    render(null, layer.root);
    layer.remove();
  });
  port.onOrder((order) => {
    if (order.kind === 'close') {
      dispatch({ kind: 'ordered-closed' });
      return;
    }
    if (drawn?.by !== 'keyboard') focusBefore = document.activeElement;
    pointer = null;
    dispatch({ kind: 'open-now', target: order.mention });
  }, signal);
  port.onHover(hear, signal);
}
