/** The bar at work on a page: beside selected words, beside a note, or around the frame in which one writes. */
import { createRef, render } from 'preact';
import type { Host } from '../ui/floating/host';
import { isAway } from '../ui/floating/place';
import { naturalSize, standBeside, viewportSize } from '../ui/floating/stand';
import { LanguageProvider } from '../ui/reader-language';
import barCss from './bar.css?inline';
import { type FrameState, hearFrame } from './frames';
import { NotePopover } from './NotePopover';
import { pointing } from './pointing';
import popoverCss from './popover.css?inline';
import type { BarPort, NotesFact, SelectionFact, WritingFact } from './port';
import { SelectionBar } from './SelectionBar';
import { Writer } from './Writer';

type Showing =
  | { kind: 'selection'; fact: SelectionFact }
  | { kind: 'notes'; fact: NotesFact }
  | { kind: 'writer'; fact: WritingFact };
/** What stands; `id` tells one from the next. */
type Shown = Showing & { id: number };

/** Starts the bar in a layer of its own; all of it ends with `signal`. */
export function mountBar(port: BarPort, host: Host, signal: AbortSignal): void {
  const layer = host.layer(`${barCss}\n${popoverCss}`);
  const box = createRef<HTMLDivElement>();
  let shown: Shown | null = null;
  let count = 0;
  const frames = new Map<string, FrameState>();
  let focusBefore: Element | null = null;
  /** Words that are not safe yet stand until the reader lets them go, whatever becomes of the selection or of us. */
  let isHeld = false;

  const notes = pointing(
    () => port.settings().openDelayMs,
    (fact) => {
      if (fact) show({ kind: 'notes', fact });
      else if (shown?.kind === 'notes') show(null);
    },
  );

  function show(what: Showing | null): void {
    if (signal.aborted) {
      if (!what) end();
      return;
    }
    const hadFocus = layer.focused() !== null;
    if (what && !hadFocus) focusBefore = document.activeElement;
    count += 1;
    if (shown?.kind === 'notes' && what?.kind !== 'notes') notes.closed();
    shown = what && { ...what, id: count };
    isHeld = false;
    port.highlight(highlighted(shown));
    paint();
    stand();
    growing.disconnect();
    if (box.current) growing.observe(box.current);
    const byKeyboard = what?.kind === 'writer' || (what?.kind === 'notes' && what.fact.by === 'order') || hadFocus;
    if (what && byKeyboard && what.kind !== 'selection') box.current?.focus({ preventScroll: true });
    if (!what && hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected) {
      focusBefore.focus({ preventScroll: true });
    }
  }
  const close = (): void => show(null);
  const hold = (held: boolean): void => {
    isHeld = held;
    // Our script is over, and a newer one hears of selections.
    if (!held && signal.aborted && shown) document.addEventListener('selectionchange', close, { once: true });
  };
  const write = (note: string): void => {
    if (!shown) return;
    const { rects, theme } = shown.fact;
    show({ kind: 'writer', fact: { about: { note }, rects, theme } });
  };

  function paint(): void {
    if (shown) layer.show(shown.fact.theme());
    render(
      <LanguageProvider language={port.settings().language}>
        {shown?.kind === 'selection' && (
          <SelectionBar
            key={shown.id}
            port={port}
            selection={shown.fact}
            box={box}
            onWrite={write}
            onClose={close}
            onHold={hold}
          />
        )}
        {shown?.kind === 'notes' && (
          <NotePopover
            key={shown.fact.notes[0]?.id}
            port={port}
            fact={shown.fact}
            box={box}
            onWrite={write}
            onEntered={notes.entered}
            onLeft={notes.left}
            onClose={close}
          />
        )}
        {shown?.kind === 'writer' && (
          <Writer key={shown.id} port={port} fact={shown.fact} frames={frames} box={box} onClose={close} />
        )}
      </LanguageProvider>,
      layer.root,
    );
    if (!shown) layer.hide();
  }

  function stand(): void {
    const bar = box.current;
    if (!shown || !bar) return;
    const lines = shown.fact.rects();
    // Beside the end of a selection, where the hand is, and on none of its lines.
    const near = shown.kind === 'selection' ? [...lines].reverse() : lines;
    const pointer = shown.kind === 'notes' ? shown.fact.at : null;
    if (near.length > 0) standBeside(bar, near, pointer, naturalSize(bar));
  }

  let frame: number | undefined;
  function follow(): void {
    if (frame !== undefined || !shown) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      // What is being written stays in sight, whatever is scrolled.
      if (!shown) return;
      if (shown.kind === 'notes' && isAway(shown.fact.rects(), viewportSize())) close();
      else if (shown.kind !== 'writer' || !isAway(shown.fact.rects(), viewportSize())) stand();
    });
  }
  // What it says changes its size. The words of a note that was deleted are nowhere, and it stays to take that back.
  const growing = new ResizeObserver(() => requestAnimationFrame(stand));

  function end(): void {
    growing.disconnect();
    render(null, layer.root);
    layer.remove();
  }

  function hearKey(event: KeyboardEvent): void {
    // The card hears Esc before: the topmost thing closes, and only that.
    if (!event.isTrusted || !shown || event.defaultPrevented) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const isWayIn = event.key === 'Tab' && plain && !event.shiftKey && layer.focused() === null;
    if (isWayIn && shown.kind === 'selection' && shown.fact.byKeyboard) box.current?.querySelector('button')?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  window.addEventListener('keydown', hearKey, { capture: true, signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    notes.end();
    if (!isHeld) end();
  });
  port.onSelection((fact) => {
    if (fact) show({ kind: 'selection', fact });
    else if (shown?.kind === 'selection' && !isHeld) show(null);
  }, signal);
  port.onNotes(
    {
      pointed(fact) {
        // What is being kept or written is not taken away by what lies under the pointer.
        if (shown?.kind === 'writer' && fact.by !== 'order') return;
        if (shown?.kind === 'selection' && fact.by === 'hover') return;
        notes.hear(fact);
      },
      writing: (fact) => show({ kind: 'writer', fact }),
    },
    signal,
  );
  port.onFrame((fact) => {
    hearFrame(frames, fact);
    paint();
    follow();
  }, signal);
}

function highlighted(shown: Showing | null): string | null {
  if (shown?.kind === 'notes') return shown.fact.notes[0]?.id ?? null;
  if (shown?.kind === 'writer' && 'note' in shown.fact.about) return shown.fact.about.note;
  return null;
}
