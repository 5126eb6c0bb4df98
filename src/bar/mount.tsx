/** The bar at work on a page: it stands beside selected words until they are kept or let go. */
import { createRef, render } from 'preact';
import type { Host } from '../ui/floating/host';
import { naturalSize, standBeside } from '../ui/floating/stand';
import { themeOn } from '../ui/floating/theme';
import { LanguageProvider } from '../ui/reader-language';
import barCss from './bar.css?inline';
import type { BarPort, SelectionFact } from './port';
import { SelectionBar } from './SelectionBar';

/** Starts the bar in a layer of its own; all of it ends with `signal`. */
export function mountBar(port: BarPort, host: Host, signal: AbortSignal): void {
  const layer = host.layer(barCss);
  const box = createRef<HTMLDivElement>();
  /** `id` tells one selection from the next. */
  let selection: (SelectionFact & { id: number }) | null = null;
  let selections = 0;

  function select(fact: SelectionFact | null): void {
    if (signal.aborted) return;
    selections += 1;
    selection = fact && { ...fact, id: selections };
    paint();
    stand();
  }

  function paint(): void {
    if (selection) layer.show(themeOn(selection.background));
    render(
      <LanguageProvider language={port.language()}>
        {selection && (
          <SelectionBar
            key={selection.id}
            tooLong={selection.tooLong}
            asked={selection.asked}
            save={() => port.saveSelection()}
            box={box}
          />
        )}
      </LanguageProvider>,
      layer.root,
    );
    if (!selection) layer.hide();
  }

  function stand(): void {
    const bar = box.current;
    if (selection && bar) standBeside(bar, [selection.rect()], null, naturalSize(bar));
  }

  let frame: number | undefined;
  function follow(): void {
    if (frame !== undefined || !selection) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      stand();
    });
  }

  function hearKey(event: KeyboardEvent): void {
    // The card hears Esc before: the topmost thing closes, and only that.
    if (event.key !== 'Escape' || !event.isTrusted || !selection || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    select(null);
  }

  window.addEventListener('keydown', hearKey, { capture: true, signal });
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    render(null, layer.root);
    layer.remove();
  });
  port.onSelection(select, signal);
}
