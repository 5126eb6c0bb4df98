/**
 * Where a frame's notes stand in its live text. Only what a change touched is looked for again: notes whose passages went,
 * and orphans, which may find their words in text that arrives late. The work is done in slices.
 */
import { type Anchored, createAnchorer } from '../notes/anchor';
import type { Note } from '../notes/note';
import type { LivePassage, LiveText } from './live-text';
import { piecesOf, wholeText } from './whole-text';

export type NoteSpan = { passage: LivePassage; start: number; end: number };
/** A note and where it stands; no spans: an orphan. */
export type PlacedNote = { note: Note; spans: readonly NoteSpan[] };

type Entry = PlacedNote & {
  /** 1: word for word, with all that stood around. */
  score: number;
  /** How often its words may still be looked for as they might have been edited. */
  chances: number;
};

/** A search for one note's words, which a slice may leave half done. */
type Search = { entry: Entry; how: 'exact' | 'deep'; steps: Iterator<void, Anchored> };

/** When to work, how long it took, and where to show what came of it. */
export type PlacesPort = {
  /** A note stands somewhere else, or nowhere, or must be painted again. */
  onPlace: (placed: PlacedNote) => void;
  /** All that was to be looked for has been looked for, for now. */
  onRest?: () => void;
  /** Runs something when the browser has time. */
  soon: (run: () => void) => void;
  /** Runs something once the text has been quiet for a while; asked again before that, it waits anew. */
  whenQuiet: (run: () => void) => void;
  /** Milliseconds of any steady clock. */
  now: () => number;
};

const SLICE_MS = 8;
/**
 * An edited quote is looked for in all of the text, which costs up to a tenth of a second in a megabyte. A page that goes
 * on writing for ever is looked through so often; word for word, a note is found whenever its words come.
 */
export const CHANCES = 10;

export class NotePlaces {
  readonly #live: LiveText;
  readonly #port: PlacesPort;
  readonly #entries = new Map<string, Entry>();
  /** Notes to look for now: `deep` also as they might have been edited. */
  readonly #pending = new Map<string, 'exact' | 'deep'>();
  #isWorking = false;
  #current: Search | null = null;
  #text: (ReturnType<typeof wholeText> & { anchor: ReturnType<typeof createAnchorer> }) | null = null;

  constructor(live: LiveText, port: PlacesPort) {
    this.#live = live;
    this.#port = port;
  }

  /** The notes and where they stand, in the order they were given. */
  get all(): readonly PlacedNote[] {
    return [...this.#entries.values()];
  }

  /** Notes whose words are not in the text, however they were looked for; one that is still looked for is not among them. */
  get lost(): readonly Note[] {
    return [...this.#entries.values()]
      .filter(({ note, spans, chances }) => spans.length === 0 && chances < CHANCES && !this.#pending.has(note.id))
      .map(({ note }) => note);
  }

  get(id: string): PlacedNote | undefined {
    return this.#entries.get(id);
  }

  /** Takes the frame's notes in: what they say may have changed, their words are looked for only when new. */
  set(notes: readonly Note[]): void {
    const given = new Set(notes.map(({ id }) => id));
    for (const id of this.#entries.keys()) if (!given.has(id)) this.#forget(id);
    for (const note of notes) this.put(note);
  }

  /** Takes one note in. `spans`: where it is known to stand. */
  put(note: Note, spans?: readonly NoteSpan[]): void {
    const known = this.#entries.get(note.id);
    // The same entry: a search for it may be half done.
    const entry = Object.assign(known ?? { note, spans: [], score: 0, chances: CHANCES }, {
      note,
      ...(spans && { spans, score: 1 }),
    });
    this.#entries.set(note.id, entry);
    if (entry.spans.length > 0) this.#port.onPlace(entry);
    else if (!known) this.#look(note.id, 'exact');
    this.#await();
  }

  /** The text was read again, or more of it. */
  textChanged(isPainted: (id: string) => boolean): void {
    this.#text = null;
    // Offsets into a text that has changed since would be other words.
    if (this.#current) this.#pending.set(this.#current.entry.note.id, this.#current.how);
    this.#current = null;
    for (const [id, entry] of this.#entries) {
      if (entry.spans.length === 0) this.#look(id, 'exact');
      else if (entry.spans.some(({ passage }) => this.#live.passage(passage.id) !== passage)) {
        entry.spans = [];
        entry.score = 0;
        this.#port.onPlace(entry);
        this.#look(id, 'exact');
      } else if (!isPainted(id)) this.#port.onPlace(entry);
    }
    this.#await();
  }

  /** The page is another one: every note gets its chances anew. */
  clear(): void {
    for (const id of this.#entries.keys()) this.#forget(id);
  }

  #forget(id: string): void {
    const entry = this.#entries.get(id);
    this.#entries.delete(id);
    this.#pending.delete(id);
    if (entry) this.#port.onPlace({ note: entry.note, spans: [] });
  }

  /** What is not surely placed is looked for in earnest once the text stands still. */
  #await(): void {
    const unsure = (): Entry[] => [...this.#entries.values()].filter(({ score, chances }) => score < 1 && chances > 0);
    if (unsure().length === 0) return;
    this.#port.whenQuiet(() => {
      for (const { note } of unsure()) this.#look(note.id, 'deep');
    });
  }

  #look(id: string, how: 'exact' | 'deep'): void {
    if (how === 'deep' || !this.#pending.has(id)) this.#pending.set(id, how);
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#port.soon(() => this.#work());
  }

  #work(): void {
    const began = this.#port.now();
    let isOver = false;
    while (!isOver && this.#next()) {
      const { entry, steps } = this.#current as Search;
      let step = steps.next();
      while (!step.done && this.#port.now() - began <= SLICE_MS) step = steps.next();
      if (step.done) {
        this.#current = null;
        this.#take(entry, step.value);
      }
      isOver = this.#port.now() - began > SLICE_MS;
    }
    this.#isWorking = this.#current !== null || this.#pending.size > 0;
    if (this.#isWorking) this.#port.soon(() => this.#work());
    else this.#port.onRest?.();
  }

  /** Takes up the next search that is to be made; false: there is none. */
  #next(): boolean {
    for (const [id, how] of this.#pending) {
      if (this.#current) break;
      this.#pending.delete(id);
      const entry = this.#entries.get(id);
      if (entry) this.#begin(entry, how);
    }
    return this.#current !== null;
  }

  #begin(entry: Entry, how: 'exact' | 'deep'): void {
    const { target } = entry.note;
    if (target.kind !== 'quote') return;
    if (!this.#text) {
      const whole = wholeText(this.#live);
      this.#text = { ...whole, anchor: createAnchorer(whole.text) };
    }
    const { text, anchor } = this.#text;
    if (how === 'exact' && !text.includes(target.quote.exact)) return;
    if (how === 'deep') entry.chances--;
    this.#current = { entry, how, steps: anchor.inSteps(target) };
  }

  #take(entry: Entry, place: Anchored): void {
    if (!this.#text || this.#entries.get(entry.note.id) !== entry) return;
    if ('orphan' in place) {
      if (entry.spans.length === 0) return;
      Object.assign(entry, { spans: [], score: 0 });
    } else {
      Object.assign(entry, { spans: piecesOf(this.#live, this.#text.startOf, place), score: place.score });
    }
    this.#port.onPlace(entry);
  }
}
