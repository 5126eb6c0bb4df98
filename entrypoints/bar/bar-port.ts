/** Where the page and the bar meet: what is selected or pointed at, and what is done about it. */

import { cite } from '../../src/bar/cite';
import type { BarPort, FrameFact, SelectionFact } from '../../src/bar/port';
import type { ask as askBackground } from '../../src/messaging/send';
import { NOTE_LIMITS } from '../../src/notes/limits';
import { themeBehind } from '../../src/page/backdrop';
import { settledFate } from '../../src/page/fate';
import type { PageHandle } from '../../src/page/handle';
import { pageMetadata } from '../../src/page/metadata';
import type { PageNotes } from '../../src/page/notes-handle';
import { isAnySelected, whenSelected } from '../../src/page/selecting';
import { selectedText } from '../../src/page/selection';
import type { TextSpan } from '../../src/page/text-span';
import { Topic } from '../../src/page/topic';
import { copyText } from './copy-text';

export type PageBarPort = BarPort & {
  /** Keeps what is selected now; false when nothing is. */
  keepSelection: () => boolean;
  /** A frame of ours tells something. */
  hearFrame: (fact: FrameFact) => void;
};

/** A frame that has not begun after so long was not let in: by the page's policy, its sandbox or its isolation. */
const FRAME_MOST_MS = 5000;
/** In a page without an origin Firefox gives the frame none either: there it is hardly worth waiting for. */
const BARE_FRAME_MOST_MS = 1500;

export function barPort(page: PageHandle, ask: typeof askBackground, frameUrl: string): PageBarPort {
  /** The last selection told, which can be kept even when nothing is selected any more. */
  let told: TextSpan | null = null;
  /** Whether it still is selected, as far as the bar has heard. */
  let standing = false;
  /** What is being kept just now. */
  let keeping: TextSpan | null = null;
  /** Something is selected that is not read yet; it is told as soon as it is. */
  let awaited: { asked: boolean; byKeyboard: boolean } | null = null;
  let tellSelection: (fact: SelectionFact | null) => void = () => undefined;
  const frames = new Topic<FrameFact | null>(null);

  const look = (): Omit<SelectionFact, 'asked' | 'byKeyboard'> | null => {
    page.read();
    const selected = selectedText(document, page.live);
    told = selected;
    if (!selected) return null;
    const { text, start, end, rects, element } = selected;
    return {
      rects,
      text: text.slice(start, end),
      tooLong: end - start > NOTE_LIMITS.quoteChars,
      theme: () => themeBehind(element),
    };
  };
  /** Looks at the selection and tells the bar; `asked`: it is to be kept at once. */
  const settle = (asked: boolean, byKeyboard: boolean): void => {
    const before = standing ? told : null;
    const fact = look();
    awaited = !fact && isAnySelected(document) ? { asked, byKeyboard } : null;
    // Pressed twice, the same words are one note: it is shown, with what can be done with it.
    if (asked && told && (isSame(keeping, told) || page.notes?.showNoteOn(told))) return;
    // A press on the bar itself ends here too: what is selected stays, and so does the bar with what it says.
    if (fact ? asked || !isSame(before, told) : standing) tellSelection(fact && { ...fact, asked, byKeyboard });
  };
  /** More of a page may be read after words of it were selected: it may be more words than were told, or too many. */
  const lookAgain = (): void => {
    const before = told;
    if (!standing || !before || !isAnySelected(document)) return;
    const fact = look();
    if (!fact) told = before;
    else if (fact.text !== before.text.slice(before.start, before.end)) {
      tellSelection({ ...fact, asked: false, byKeyboard: false });
    }
  };
  const notes = async (): Promise<PageNotes | undefined> => {
    if (!page.notes) await ask('page.bring-notes', {});
    return page.notes;
  };
  const own = (id: string) => ({ id, canonical: pageMetadata(document).canonical });

  return {
    settings: () => page.settings(),
    frameMostMs: globalThis.origin === 'null' ? BARE_FRAME_MOST_MS : FRAME_MOST_MS,
    frameUrl,
    onSelection(tell, signal) {
      tellSelection = (fact) => {
        standing = fact !== null;
        tell(fact);
      };
      const settled = (how: 'pointer' | 'touch' | 'keyboard'): void => {
        // Without the bar, what is selected is kept by menu and key alone.
        if (page.settings().selectionBar && !isEditing()) settle(false, how === 'keyboard');
      };
      whenSelected(document, settled, signal);
      const changed = (): void => {
        if (isAnySelected(document)) return;
        awaited = null;
        if (standing) tellSelection(null);
      };
      document.addEventListener('selectionchange', changed, { signal });
      page.text.follow(() => (awaited ? settle(awaited.asked, awaited.byKeyboard) : lookAgain()), signal);
      // How the one that brought this script was made is not known: the way in by Tab is open to either.
      if (isAnySelected(document)) settled('keyboard');
    },
    onNotes({ pointed, writing }, signal) {
      const follow = (there: PageNotes): void => {
        there.pointed.follow((fact) => fact && pointed(fact), signal);
        there.writing.follow((fact) => {
          if (!fact) return;
          // It stands where the card did.
          page.orders.set({ kind: 'close' });
          writing(fact);
        }, signal);
      };
      // Their script may come later than the bar's.
      if (page.notes) follow(page.notes);
      else page.onNotes = follow;
    },
    onFrame: (tell, signal) => frames.follow((fact) => fact && tell(fact), signal),
    hearFrame: (fact) => frames.set(fact),
    async save(choice) {
      const span = told;
      keeping = span;
      try {
        const there = span && (await notes());
        const answer = span && (await there?.keep(span, choice));
        return answer ?? { kind: 'failed', why: 'nothing-selected', detail: 'no words' };
      } finally {
        if (keeping === span) keeping = null;
      }
    },
    async edit({ id, rev }, patch) {
      const answer = await ask('page.edit-note', { ...own(id), rev, patch });
      if (answer.kind === 'saved') page.notes?.take(id, answer.note);
      return answer;
    },
    async remove({ id }) {
      const answer = await ask('page.delete-note', own(id));
      if (answer.kind === 'saved') page.notes?.take(id, null);
      return answer;
    },
    async restore({ id }) {
      const answer = await ask('page.restore-note', own(id));
      if (answer.kind === 'saved') page.notes?.take(id, answer.note);
      return answer;
    },
    highlight: (note) => page.notes?.open(note),
    async paintHere(on) {
      await ask('page.paint-notes', { on });
    },
    copy: copyText,
    citation: (note) => cite(note, page.settings().language),
    async write(about, theme) {
      const { token } = await ask('page.write', { about, theme, canonical: own('').canonical });
      return token;
    },
    async writeInWindow(about) {
      return (await ask('page.write-in-window', { about, canonical: own('').canonical })).ok;
    },
    fate: () => settledFate(page),
    // The bar keeps it, and says so.
    keepSelection() {
      settle(true, false);
      return told !== null || awaited !== null;
    },
  };
}

function isSame(one: TextSpan | null, other: TextSpan | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.text === other?.text;
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && (active.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName))
  );
}
