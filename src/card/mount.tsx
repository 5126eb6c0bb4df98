/** The card at work on a page: facts go into the reducer, effects come out, and what stands is drawn beside its word. */
import { createRef, render } from 'preact';
import { hasFigures } from '../figures/has-figures';
import type { CardAnswer } from '../messaging/protocol';
import entityCss from '../ui/entity/entity.css?inline';
import type { Host } from '../ui/floating/host';
import { isAway, type Size } from '../ui/floating/place';
import { naturalSize, standBeside, viewportSize } from '../ui/floating/stand';
import cardCss from './card.css?inline';
import type { CardHandlers } from './handlers';
import { followKeys } from './keys';
import { cardParts } from './parts';
import { followPointer } from './pointing';
import type { CardOrder, CardPort } from './port';
import { Surface } from './Surface';
import { CLOSED, onScreen, reduce } from './state';
import type { CardEvent, CardState, Effect, Shown } from './states';
import { distance } from './transit';

/** For a pointer that strays on its way from the word to the card. */
const GRACE_MS = 300;

/** Starts the card in a layer of its own; all of it ends with `signal`. */
export function mountCard(port: CardPort, host: Host, signal: AbortSignal): void {
  const layer = host.layer(`${entityCss}\n${cardCss}`);
  const cardBox = createRef<HTMLDivElement>();
  let state: CardState = CLOSED;
  let drawn: Shown | null = null;
  /** The key of the mention painted as open. */
  let painted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let natural: Size = { width: 0, height: 0 };
  let focusBefore: EventTarget | null = null;
  let back: { forget(): void } | null = null;
  const parts = cardParts(port.part, host.adopt);

  const on: CardHandlers = {
    turnTo: (entity) => dispatch({ kind: 'turn-to', entity }),
    back: () => dispatch({ kind: 'back' }),
    retry: () => dispatch({ kind: 'retry' }),
    close: dismiss,
    swipe: (card, start) => parts.here.sheet?.swipe(card, start, dismiss),
    pin: () => dispatch({ kind: 'pin-toggled', inside: pointing.inside || layer.focused() !== null }),
    entered: () => {
      pointing.inside = true;
      pointing.over = null;
      dispatch({ kind: 'entered-card' });
    },
    left: () => {
      pointing.inside = false;
      dispatch({ kind: 'left-card' });
    },
    save: async (agreed) => {
      const shown = onScreen(state);
      if (!shown) throw new Error('the card was closed before it could save');
      return port.save(shown.target, agreed);
    },
    async write(about) {
      const shown = onScreen(state);
      if (shown) await orLost(port.write(shown.target, about));
    },
    why: async (box, what) => (await orLost(parts.bring('why'))).why(box, port.settings().language, what, port),
    choose(box, what) {
      parts.here.why?.choose(box, port.settings().language, what, port, on.turnTo);
      return true;
    },
    figures(box, entity) {
      parts.here.figures?.figures(box, port.settings().language, entity);
      return Boolean(parts.here.figures) || !hasFigures(entity);
    },
    open: (entity) => orLost(port.open(entity)),
    goTo: (entity, index) => orLost(port.goTo(entity, index)),
  };

  /** What fails because the extension has gone is said by the whole card. */
  async function orLost<Done>(doing: Promise<Done>): Promise<Done> {
    return doing.catch((error: unknown) => {
      if (port.contextLost()) dispatch({ kind: 'extension-gone', target: null });
      throw error;
    });
  }

  /** What to show, once there is all that shows it: the card is drawn whole, and nothing in it comes later. */
  async function lookUp(entities: readonly string[]): Promise<CardAnswer[]> {
    const isTouch = 'goal' in state && state.goal.by === 'touch';
    const [answers] = await Promise.all([
      Promise.all(entities.map((entity) => port.ask(entity))),
      isTouch && parts.bring('sheet').catch(() => null),
      entities.length > 1 && parts.bring('why'),
    ]);
    const known = answers.filter((answer) => answer !== null);
    // A card without its map is better than no card, as is one beside its word where it should be a sheet.
    if (known.some(({ dossier }) => hasFigures(dossier.entity))) await parts.bring('figures').catch(() => null);
    return known;
  }

  function dismiss(): void {
    dispatch({ kind: 'dismissed', over: pointing.over });
  }

  function dispatch(event: CardEvent): void {
    if (signal.aborted) return;
    const { opensOn, openDelayMs } = port.settings();
    const openMs = opensOn === 'hover' ? openDelayMs : null;
    const step = reduce(state, event, { openMs, graceMs: GRACE_MS });
    if (step.state === state) return;
    const hadFocus = layer.focused() !== null;
    state = step.state;
    draw();
    for (const effect of step.effects) run(effect, hadFocus);
  }

  function run(effect: Effect, hadFocus: boolean): void {
    switch (effect.kind) {
      case 'start-timer':
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ kind: 'timer-elapsed', token: effect.token }), effect.ms);
        return;
      case 'ask':
        lookUp(effect.entities).then(
          (answers) => dispatch({ kind: 'answered', token: effect.token, answers }),
          () => dispatch({ kind: 'failed', token: effect.token, lost: port.contextLost() }),
        );
        return;
      case 'return-focus':
        if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
          focusBefore.focus({ preventScroll: true });
        }
        return;
      case 'end':
        port.end();
    }
  }

  /** Draws what stands; nothing is done when that is what is drawn. */
  function draw(): void {
    const shown = onScreen(state);
    if (shown === drawn) return;
    const isNew = shown?.target.key !== drawn?.target.key;
    const takesFocus = shown?.by === 'keyboard' && (isNew || drawn?.by !== 'keyboard');
    const hadFocus = layer.focused() !== null;
    drawn = shown;
    const opened = shown?.view.content.kind === 'lost' ? null : (shown?.target.key ?? null);
    if (opened !== painted) port.highlightOpen(opened);
    painted = opened;
    if (!shown) pointing.inside = false;
    paint();
    if (shown?.by !== 'touch') {
      back?.forget();
      back = null;
    }
    const card = cardBox.current;
    if (!shown || !card) return;
    if (shown.by === 'touch' && parts.here.sheet) {
      back ??= parts.here.sheet.wayBack(dismiss);
      if (isNew) parts.here.sheet.stand(card, () => shown.target.rects());
    } else {
      natural = naturalSize(card);
      standCard();
    }
    // Only now: until it stands it is hidden, and cannot take the focus.
    if (takesFocus || (hadFocus && layer.focused() === null)) card.focus({ preventScroll: true });
  }

  function paint(): void {
    if (drawn) layer.show(drawn.target.theme());
    render(<Surface language={port.settings().language} shown={drawn} on={on} cardBox={cardBox} />, layer.root);
    if (!drawn) layer.hide();
  }

  function standCard(): void {
    const card = cardBox.current;
    if (card && drawn) standBeside(card, drawn.target.rects(), pointing.at, natural);
  }

  let frame: number | undefined;
  function follow(): void {
    dispatch({ kind: 'interrupted' });
    if (frame !== undefined || !drawn || drawn.by === 'touch') return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      if (!drawn) return;
      if (isAway(drawn.target.rects(), viewportSize())) dispatch({ kind: 'word-away' });
      standCard();
    });
  }

  /** The page can take our element away: what stood in it is closed then. */
  function isTaken(): boolean {
    return drawn !== null && !layer.root.checkVisibility();
  }

  function pressed(event: MouseEvent): void {
    const { clientX: x, clientY: y } = event;
    if (!event.isTrusted || host.holds(event)) return;
    const lines = drawn?.target.rects() ?? [];
    if (!lines.some((line) => distance({ x, y }, line) === 0)) dispatch({ kind: 'pressed-outside' });
  }

  function obey(order: CardOrder): void {
    if (order.kind === 'close') dispatch({ kind: 'ordered-closed' });
    else if (order.kind === 'gone') dispatch({ kind: 'extension-gone', target: order.mention });
    else if (order.kind === 'open') {
      if (isTaken()) dispatch({ kind: 'ordered-closed' });
      pointing.at = null;
      dispatch({ kind: 'open-now', target: order.mention, by: order.by });
    }
  }

  const around = {
    shown: () => drawn,
    card: () => cardBox.current,
    tell(event: CardEvent) {
      if (event.kind === 'over-mention' && isTaken()) dispatch({ kind: 'ordered-closed' });
      dispatch(event);
    },
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    back?.forget();
    port.highlightOpen(null);
    render(null, layer.root);
    layer.remove();
  });
  const pointing = followPointer(port, around, signal);
  followKeys({ ...around, layer, isInFront: () => host.isInFront(), isInside: () => pointing.inside, dismiss }, signal);
  const focused = (event: FocusEvent): void => {
    if (host.holds(event) && event.relatedTarget !== event.target) focusBefore = event.relatedTarget;
  };
  window.addEventListener('focusin', focused, { capture: true, signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  // A finger that comes down may scroll: only its tap is a press.
  const down = (event: PointerEvent): void => void (event.pointerType !== 'touch' && pressed(event));
  const tapped = (event: MouseEvent): void => void ((event as PointerEvent).pointerType === 'touch' && pressed(event));
  window.addEventListener('pointerdown', down, { capture: true, passive: true, signal });
  window.addEventListener('click', tapped, { capture: true, passive: true, signal });
  port.onOrder(obey, signal);
}
