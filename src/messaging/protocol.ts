/**
 * Every message of the extension, typed at both ends. `PageRequests` are what a content script may ask, about its own
 * page only; `SurfaceRequests` what popup, options and explorer may ask; `FrameOrders` what the background tells a frame;
 * `Announcements` what it tells every open surface.
 */
import type { Entity, Localised } from '../knowledge/schema';
import type { Mention } from '../linking/mention';
import type { Note, NoteDraft, NotePatch, UnreadableNote } from '../notes/note';
import type { Settings, SiteRule } from '../settings/settings';
import type { Passage } from '../spotting/passage';

/** Why names are or are not shown on a page. */
export type NamesState = 'on' | 'off-everywhere' | 'off-site';

/** The reader's choices as far as a page needs them. */
export type PageSettings = Pick<Settings, 'marks' | 'openDelayMs' | 'pages'> & {
  names: NamesState;
  paintNotes: boolean;
  /** The language to speak, with `auto` already settled. */
  language: 'en' | 'es';
};

/** A passage that is new, and the live passage before it in the document (null: it is the first). */
export type PlacedPassage = Passage & { after: number | null };

/** All mentions of one passage, in order; an empty list takes earlier ones away. */
export type PassageMentions = { id: number; mentions: MarkedMention[] };

/** A mention and how it is painted: `first` of its entity in the document, `later`, or not at all. */
export type MarkedMention = Mention & { paint: 'first' | 'later' | 'none' };

export type TextUpdate = {
  /** One content script's life in one document; a new value means a new document or frame. */
  instance: string;
  /** How many updates of this instance the background has confirmed; 0 with everything included. */
  base: number;
  added: PlacedPassage[];
  removed: number[];
};

/** `resend`: the background has lost this document (it was stopped); send everything with base 0. */
export type TextAnswer = { kind: 'delta'; version: number; passages: PassageMentions[] } | { kind: 'resend' };

/** What a content script says of its page when asked why nothing is shown. */
export type FrameStatus = {
  gate: 'open' | 'asleep';
  /** Whether it stopped early because the page was too much. */
  stopped: 'budget' | null;
  passages: number;
};

/** An entity as every card shows it, with what is needed to word its relations from either end. */
export type Dossier = {
  entity: Entity;
  /** Relations of other entities that point here. */
  inverse: { kind: Entity['relations'][number]['kind']; from: string; since?: string; until?: string }[];
  /** Name and kind of every entity that the relations mention. */
  labels: Record<string, EntityLabel>;
};

export type EntityLabel = { name: Localised; kind: Localised; type: Entity['type'] };

/** Where an entity stands in the open document; fractions of its text in reading order, 0 to 1. */
export type Occurrences = { count: number; at: number[] };

export type CardAnswer = {
  dossier: Dossier;
  here: Occurrences;
  /** Other entities linked in this document. */
  alsoHere: string[];
  notes: number;
};

export type NamedHere = { entity: string; label: EntityLabel; line: Localised } & Occurrences;

export type TabSummary =
  | { kind: 'unreadable'; why: 'no-access' | 'not-a-page' | 'no-answer'; host: string | null }
  | {
      kind: 'page';
      host: string;
      names: NamesState;
      status: FrameStatus;
      /** In reading order of their first mention. */
      named: NamedHere[];
      notesHere: number;
    };

export type SaveFailure = 'storage-full' | 'storage-failed' | 'nothing-selected' | 'too-long' | 'declined';
export type SaveAnswer = { kind: 'saved'; note: Note } | { kind: 'failed'; why: SaveFailure; detail: string };

export type EditAnswer =
  | { kind: 'saved'; note: Note }
  /** Somebody edited it meanwhile: the other version stands, this one was kept as `copy`. */
  | { kind: 'conflict'; note: Note; copy: Note }
  | { kind: 'failed'; why: SaveFailure | 'gone'; detail: string };

export type NotesPage = { total: number; notes: Note[]; unreadable: UnreadableNote[] };

/** One row of what search looks through. */
export type SearchEntity = { id: string; label: EntityLabel; line: Localised; names: string[] };

export interface PageRequests {
  /** A content script has started: what are the reader's choices here? */
  'page.hello': { input: { instance: string; url: string }; output: { settings: PageSettings; hasNotes: boolean } };
  /** Passages came or went: which names do they hold? */
  'page.text': { input: TextUpdate; output: TextAnswer };
  /** The pointer rests, or words are selected, for the first time here: bring the card into this frame. */
  'page.bring-card': { input: Record<string, never>; output: { ok: true } };
  /** What to show on the card of an entity that is linked in this page. */
  'page.card': { input: { entity: string }; output: CardAnswer | null };
  /** Keep a highlight made on this page. */
  'page.save': { input: NoteDraft; output: SaveAnswer };
  /** The notes made on this page, to paint them. */
  'page.notes': { input: { url: string; canonicalUrl: string }; output: Note[] };
}

export interface SurfaceRequests {
  /** Who is named in a tab, and if nobody, why. */
  'tab.summary': { input: { tab: number }; output: TabSummary };
  /** Scroll a tab to the n-th mention of an entity, counted from 0 over the whole document. */
  'tab.goto': { input: { tab: number; entity: string; index: number }; output: { ok: boolean } };
  /** Everything that can be searched. */
  'knowledge.list': { input: Record<string, never>; output: SearchEntity[] };
  'knowledge.dossier': { input: { entity: string }; output: Dossier | null };
  'notes.list': { input: { offset: number; limit: number }; output: NotesPage };
  'notes.edit': { input: { id: string; rev: string; patch: NotePatch }; output: EditAnswer };
  /** Into the trash, from where `notes.restore` takes it back. */
  'notes.delete': { input: { id: string; rev: string }; output: EditAnswer };
  'notes.restore': { input: { id: string; rev: string }; output: EditAnswer };
  'settings.get': { input: Record<string, never>; output: Settings };
  'settings.set': { input: Partial<Omit<Settings, 'version' | 'sites'>>; output: Settings };
  'settings.site': { input: { host: string; rule: SiteRule }; output: Settings };
}

export interface FrameOrders {
  /** Mentions that changed because of text elsewhere in the document. */
  'frame.mentions': { input: { instance: string; passages: PassageMentions[] }; output: { ok: true } };
  /** The background has lost the document: send everything. Answers when that is done. */
  'frame.resend': { input: Record<string, never>; output: { ok: true } };
  'frame.settings': { input: PageSettings; output: { ok: true } };
  'frame.status': { input: Record<string, never>; output: FrameStatus };
  /** Scroll to a mention of this frame, by passage and start, and show it. */
  'frame.goto': { input: { passage: number; start: number }; output: { ok: boolean } };
  /** Save what is selected in this frame (context menu, keyboard command). */
  'frame.save-selection': { input: Record<string, never>; output: { ok: boolean } };
  /** Notes of this page were added, changed or removed. */
  'frame.notes-changed': { input: Record<string, never>; output: { ok: true } };
  'frame.close-card': { input: Record<string, never>; output: { ok: true } };
}

export interface Announcements {
  'changed.notes': { input: Record<string, never>; output: undefined };
  'changed.settings': { input: Settings; output: undefined };
  'changed.tab': { input: { tab: number }; output: undefined };
}
