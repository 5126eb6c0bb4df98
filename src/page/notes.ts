/** A frame's notes: painted on the words they were made on, found under the pointer, made anew. */
import type { Note, NoteColour, NoteTarget, SaveAnswer } from '../notes/note';
import { themeBehind } from './backdrop';
import { type FoundTeller, foundTeller } from './found-notes';
import type { PageHandle } from './handle';
import type { Layer } from './marks';
import type { PageMention } from './mentions';
import { pageMetadata } from './metadata';
import { draftOf, type PageDraft } from './note-draft';
import { NotePlaces, type NoteSpan } from './note-places';
import { noteRects } from './note-point';
import { watchNotes } from './note-pointer';
import type { KeepChoice, PageNotes, PointedNotes, WritingOrder } from './notes-handle';
import { sentenceSpan, type TextSpan } from './text-span';
import { Topic } from './topic';
import { piecesOf, wholeText } from './whole-text';

const OWNER = 'notes:';
const OPEN = 'note-open';
const PREVIEW = 'note-preview:';
/** The text is quiet when it has not been read again for so long. */
const QUIET_MS = 1000;

const LAYER: Record<NoteColour, Layer> = {
  yellow: 'note',
  green: 'note-green',
  blue: 'note-blue',
  pink: 'note-pink',
};

export type NotesPort = {
  load: (canonical: string | null) => Promise<Note[]>;
  save: (draft: PageDraft & { agreed: boolean }) => Promise<SaveAnswer>;
  /** Notes are pointed at for the first time: what shows them is to be brought. */
  bringBar: () => void;
  /** Other notes stand here than `found` last told. */
  foundOthers: () => void;
};

export type FrameNotes = PageNotes & {
  /** Asks for the notes anew. */
  reload: () => void;
  /** The reader's choices changed. */
  choicesChanged: (paintNotes: boolean) => void;
  /** Scrolls to a note and shows it; false when its words are not here. */
  goTo: (id: string) => boolean;
  found: FoundTeller['tell'];
};

/** Starts with a frame's notes; all of it ends with the page's signal. */
export function frameNotes(document: Document, page: PageHandle, port: NotesPort): FrameNotes {
  const { live, marks, signal } = page;
  const pointed = new Topic<PointedNotes | null>(null);
  const writing = new Topic<WritingOrder | null>(null);
  let isPainting = page.settings().paintNotes;
  let opened: string | null = null;
  let previews = 0;
  /** A save was not answered: what it was about may have been kept all the same. */
  let isUnsure = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const paint = (id: string, spans: readonly NoteSpan[], layer: Layer): void => {
    marks.paint(
      id,
      spans.map((span) => ({ ...span, layer })),
    );
  };
  const places = new NotePlaces(live, {
    onPlace: ({ note, spans }) => {
      const shown = isPainting ? spans : [];
      paint(OWNER + note.id, shown, LAYER[note.colour]);
      if (note.id === opened) paint(OPEN, shown, 'note-open');
    },
    soon: (run) => void requestIdleCallback(() => signal.aborted || run(), { timeout: 200 }),
    whenQuiet: (run) => {
      clearTimeout(quiet);
      quiet = setTimeout(() => signal.aborted || run(), QUIET_MS);
    },
    now: () => performance.now(),
    onRest: () => found.rest(),
  });
  const found = foundTeller(document, () => places, port.foundOthers);

  const repaint = (): void => {
    if (!isPainting) {
      marks.clear(OWNER);
      marks.unpaint(OPEN);
      pointed.set(null);
    } else places.set(places.all.map(({ note }) => note));
  };
  const reload = (): void => {
    const here = page.address.current;
    port.load(pageMetadata(document).canonical).then(
      (notes) => {
        // The notes of an address that was left meanwhile are not this page's.
        if (signal.aborted || here !== page.address.current) return;
        page.read();
        places.set(notes.filter(({ target }) => target.kind === 'quote'));
      },
      // Without an answer what is painted stays; the next change of notes or page asks again.
      () => undefined,
    );
  };
  const point = (id: string, by: PointedNotes['by'], at: PointedNotes['at'], others: readonly Note[] = []) => {
    const rects = (): DOMRect[] => noteRects(live, places.get(id)?.spans ?? []);
    const theme = () => themeBehind(places.get(id)?.spans[0]?.passage.element ?? null);
    const note = places.get(id)?.note;
    pointed.set({ notes: note ? [note, ...others] : [], by, at, rects, theme });
    if (note) port.bringBar();
  };

  async function keep(what: TextSpan | { sentenceOf: PageMention }, choice: KeepChoice): Promise<SaveAnswer | null> {
    const span = 'sentenceOf' in what ? sentenceSpan(live, what.sentenceOf) : what;
    const draft = draftOf(document, live, page.mentions, span, choice.colour);
    if (!draft) return null;
    const preview = `${PREVIEW}${++previews}`;
    const spans = spansOf(draft, span.text);
    if (isPainting) paint(preview, spans, LAYER[choice.colour]);
    try {
      const answer = (await keptAlready(draft)) ?? (await port.save({ ...draft, agreed: choice.agreed }));
      isUnsure = false;
      if (answer.kind === 'saved') places.put(answer.note, spans.length > 0 ? spans : undefined);
      return answer;
    } catch (error) {
      isUnsure = true;
      throw error;
    } finally {
      marks.unpaint(preview);
    }
  }

  /** The answer that did not arrive, so that what is tried again is not kept twice. */
  async function keptAlready({ draft: { target } }: PageDraft): Promise<SaveAnswer | null> {
    if (!isUnsure) return null;
    const notes = await port.load(pageMetadata(document).canonical);
    const note = notes.find((one) => isSameQuote(one.target, target));
    return note ? { kind: 'saved', note } : null;
  }

  /** Where a draft's words stand, if the text still is the one that it was made on. */
  function spansOf({ draft }: PageDraft, text: string): NoteSpan[] {
    const whole = wholeText(live);
    if (draft.target.kind !== 'quote' || !draft.target.position || whole.text !== text) return [];
    return piecesOf(live, whole.startOf, draft.target.position);
  }

  /** The note that stands on exactly the words that a span would be kept with. */
  function noteOn(span: TextSpan): Note | undefined {
    const draft = draftOf(document, live, page.mentions, span, 'yellow');
    const wanted = draft ? spansOf(draft, span.text) : [];
    return wanted.length === 0 ? undefined : places.all.find(({ spans }) => isSame(spans, wanted))?.note;
  }

  page.text.follow(() => places.textChanged((id) => !isPainting || marks.has(OWNER + id)), signal);
  // Another address is another page, with notes of its own. The first is told at once.
  page.address.follow(() => {
    places.clear();
    reload();
  }, signal);
  watchNotes(
    document,
    page,
    () => (isPainting ? places.all : []),
    (found, by, at) => {
      const [first = '', ...others] = found;
      point(
        first,
        by,
        at,
        others.flatMap((id) => places.get(id)?.note ?? []),
      );
    },
  );
  signal.addEventListener('abort', () => clearTimeout(quiet));

  return {
    placed: () => places.all.filter(({ spans }) => spans.length > 0).map(({ note }) => note),
    pointed,
    writing,
    keep,
    showNoteOn(span) {
      const note = noteOn(span);
      if (note) point(note.id, 'order', null);
      return note !== undefined;
    },
    take(id, note) {
      if (note) places.put(note);
      else places.set(places.all.filter((one) => one.note.id !== id).map((one) => one.note));
    },
    open(id) {
      opened = id;
      const spans = id !== null && isPainting ? places.get(id)?.spans : undefined;
      paint(OPEN, spans ?? [], 'note-open');
    },
    reload,
    found: found.tell,
    choicesChanged(paintNotes) {
      if (paintNotes === isPainting) return;
      isPainting = paintNotes;
      repaint();
    },
    goTo(id) {
      const passage = places.get(id)?.spans[0]?.passage;
      if (!passage) return false;
      scrollTo(document, passage.element, () => noteRects(live, places.get(id)?.spans ?? [])[0]);
      point(id, 'order', null);
      return true;
    },
  };
}

function isSameQuote(one: NoteTarget, other: NoteTarget): boolean {
  if (one.kind !== 'quote' || other.kind !== 'quote' || one.position?.start !== other.position?.start) return false;
  const [{ exact, prefix, suffix }, quote] = [one.quote, other.quote];
  return exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
}

function isSame(some: readonly NoteSpan[], others: readonly NoteSpan[]): boolean {
  const isAt = (one: NoteSpan, other: NoteSpan | undefined): boolean =>
    one.passage === other?.passage && one.start === other.start && one.end === other.end;
  return some.length === others.length && some.every((one, at) => isAt(one, others[at]));
}

/** Brings words into the middle of the view; nested scrollers follow their paragraph. */
function scrollTo(document: Document, element: Element, first: () => DOMRect | undefined): void {
  const rect = first();
  if (rect && rect.top >= 0 && rect.bottom <= innerHeight) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const now = first();
  if (now) document.defaultView?.scrollBy({ top: now.top - innerHeight / 2 + now.height / 2, behavior: 'instant' });
}
