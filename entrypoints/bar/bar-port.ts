/** Where the page and the bar meet: what is selected, and how it is kept. */
import type { BarPort, SelectionFact } from '../../src/bar/port';
import type { ask as askBackground } from '../../src/messaging/send';
import type { PageHandle } from '../../src/page/handle';
import { backgroundBehind } from '../../src/page/point';
import { selectedText } from '../../src/page/selection';
import type { TextSpan } from '../../src/page/text-span';

/** A highlight longer than this is refused; see also the limits of notes, which hold it again at the border. */
const SELECTION_MOST_CHARS = 10_000;

export type PageBarPort = BarPort & {
  /** Keeps what is selected now; false when nothing is. */
  keepSelection: () => boolean;
};

export function barPort(page: PageHandle, ask: typeof askBackground): PageBarPort {
  /** The last selection told, which can be kept even when nothing is selected any more. */
  let told: TextSpan | null = null;
  /** Whether it still is selected, as far as the bar has heard. */
  let standing = false;
  /** Something is selected that is not read yet; it is told as soon as it is. */
  let awaited: { asked: boolean } | null = null;
  let tellSelection: (fact: SelectionFact | null) => void = () => undefined;

  const look = (): SelectionFact | null => {
    page.read();
    const selected = selectedText(document, page.live);
    told = selected;
    if (!selected) return null;
    const tooLong = selected.end - selected.start > SELECTION_MOST_CHARS;
    return { rect: selected.rect, tooLong, asked: false, background: backgroundBehind(selected.element) };
  };
  /** Looks at the selection and tells the bar; `asked`: it is to be kept at once. */
  const settle = (asked: boolean): void => {
    const before = standing ? told : null;
    const fact = look();
    awaited = !fact && isSelected() ? { asked } : null;
    // A press on the bar itself ends here too: what is selected stays, and so does the bar with what it says.
    if (fact ? asked || !isSame(before, told) : standing) tellSelection(fact && { ...fact, asked });
  };

  return {
    language: () => page.settings().language,
    onSelection(tell, signal) {
      tellSelection = (fact) => {
        standing = fact !== null;
        tell(fact);
      };
      const settled = (event: Event): void => {
        if (event.isTrusted && !isEditing()) settle(false);
      };
      // The browser settles a selection after the button is up.
      document.addEventListener('pointerup', (event) => setTimeout(settled, 0, event), { signal, passive: true });
      document.addEventListener('keyup', (event) => event.shiftKey && settled(event), { signal, passive: true });
      const changed = (): void => {
        if (isSelected()) return;
        awaited = null;
        if (standing) tellSelection(null);
      };
      document.addEventListener('selectionchange', changed, { signal });
      page.text.follow(() => awaited && settle(awaited.asked), signal);
      if (!isEditing()) settle(false);
    },
    async saveSelection() {
      if (told && !page.keep) await ask('page.bring-notes', {});
      return (told && (await page.keep?.(told))) ?? { kind: 'failed', why: 'nothing-selected', detail: 'no words' };
    },
    // The bar keeps it, and says so.
    keepSelection() {
      settle(true);
      return standing || awaited !== null;
    },
  };
}

function isSame(one: TextSpan | null, other: TextSpan | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.text === other?.text;
}

function isSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && (active.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName))
  );
}
