/**
 * Every message of the extension, typed at both ends. `PageRequests` are what a content script may ask, about its own
 * page only; `SurfaceRequests` what popup, options and explorer may ask; `FrameOrders` what the background tells a frame;
 * `Announcements` what it tells every open surface.
 */
import type { Dossier, EntityLabel, SearchEntity } from '../knowledge/dossier';
import type { Localised } from '../knowledge/schema';
import type { TieAmong } from '../knowledge/ties-among';
import type { MarkedMention, PassageMentions, TextUpdate } from '../linking/document';
import type { SaveAnswer, SaveFailure } from '../notes/note';
import type { Settings } from '../settings/settings';
import type { NamesState, PageSettings } from '../settings/site';
import type { AtlasRequests } from './atlas-requests';
import type { CardRequests } from './card-requests';
import type { FigureRequests, PageFigureRequests } from './figure-requests';
import type { GlanceRequests } from './glance-requests';
import type { EditAnswer, NotesPage, NotesRequests, PageDescription, PageNotesRequests } from './notes-requests';
import type { PackRequests } from './pack-requests';
import type { SettingsRequests } from './settings-requests';
import type { SpotRequests } from './spot-requests';
import type { WritingOrders, WritingPageRequests, WritingRequests } from './writing-requests';

export type {
  Dossier,
  EditAnswer,
  EntityLabel,
  MarkedMention,
  NamesState,
  NotesPage,
  PageSettings,
  PassageMentions,
  SaveAnswer,
  SaveFailure,
  SearchEntity,
  TextUpdate,
  TieAmong,
};

/** `resend`: the background has lost this document (it was stopped); send everything with base 0. */
export type TextAnswer = { kind: 'delta'; version: number; passages: PassageMentions[] } | { kind: 'resend' };

/** What a content script says of its page when asked why nothing is shown. */
export type FrameStatus = {
  gate: 'open' | 'asleep';
  /** Whether it stopped early because the page was too much. */
  stopped: 'budget' | null;
  /** Of a page that was only glanced at: text nodes. */
  passages: number;
  /** All of it was glanced at, and no name could stand in it. */
  isSilent: boolean;
};

/** Where an entity stands in the open document; fractions of its text in reading order, 0 to 1. */
export type Occurrences = { count: number; at: number[] };

export type CardAnswer = {
  dossier: Dossier;
  here: Occurrences;
  /** Other entities linked in this document. */
  alsoHere: string[];
  notes: number;
  /** The reader knows it: its names are not underlined. */
  known: boolean;
};

export type NamedHere = { entity: string; label: EntityLabel; line: Localised } & Occurrences;

/** A name of several, between which the document does not decide; it is not marked. `text` is how it stands there first. */
export type UndecidedHere = { text: string; couldBe: { entity: string; label: EntityLabel }[] } & Occurrences;

/** What is gone to in a page: the mentions of an entity, or those that could be any of several. */
export type Destination = { entity: string } | { couldBe: string[] };

export type TabSummary =
  | { kind: 'unreadable'; why: 'no-access' | 'not-a-page' | 'no-answer'; host: string | null }
  | {
      kind: 'page';
      url: string;
      host: string;
      names: NamesState;
      status: FrameStatus;
      /** In reading order of their first mention. */
      named: NamedHere[];
      undecided: UndecidedHere[];
      /** Relations among those named. */
      ties: TieAmong[];
      notesHere: number;
    };

export interface PageRequests
  extends CardRequests,
    GlanceRequests,
    PageFigureRequests,
    PageNotesRequests,
    WritingPageRequests {
  /** A content script has started, or its page has another address: what are the reader's choices here? */
  'page.hello': {
    input: { instance: string; canonical: string | null };
    output: { settings: PageSettings };
  };
  /** Passages came or went: which names do they hold? */
  'page.text': { input: TextUpdate; output: TextAnswer };
  /** The first name has come: bring the script that follows the pointer over names into this frame. */
  'page.bring-pointer': { input: Record<string, never>; output: { ok: true } };
  /** The pointer rests on a name for the first time here: bring the card into this frame. */
  'page.bring-card': { input: Record<string, never>; output: { ok: true } };
  /** Words are selected for the first time here: bring the bar that keeps them. */
  'page.bring-bar': { input: Record<string, never>; output: { ok: true } };
  /** What to show on the card of an entity that is linked in this page. */
  'page.card': { input: { entity: string }; output: CardAnswer | null };
  /** Something is to be kept here: bring the script that makes and paints notes into this frame. */
  'page.bring-notes': { input: Record<string, never>; output: { ok: true } };
  /** A card opened in this frame: close those of other frames. */
  'page.card-opened': { input: Record<string, never>; output: { ok: true } };
}

export interface SurfaceRequests
  extends AtlasRequests,
    FigureRequests,
    NotesRequests,
    PackRequests,
    WritingRequests,
    SettingsRequests,
    SpotRequests {
  /** Who is named in a tab, and if nobody, why. */
  'tab.summary': { input: { tab: number }; output: TabSummary };
  /** Read a tab's page although it does not look like an article: the reader asked for it. */
  'tab.wake': { input: { tab: number }; output: { ok: boolean } };
  /** Scroll a tab to the n-th mention of something, counted from 0 over the whole document. */
  'tab.goto': { input: { tab: number; to: Destination; index: number }; output: { ok: boolean } };
  /** Everything that can be searched. */
  'knowledge.list': { input: Record<string, never>; output: SearchEntity[] };
  'knowledge.dossier': { input: { entity: string }; output: Dossier | null };
}

export interface FrameOrders extends WritingOrders {
  /** Mentions that changed because of text elsewhere in the document. */
  'frame.mentions': { input: { instance: string; passages: PassageMentions[] }; output: { ok: true } };
  /**
   * The background has lost the document: send everything. Answers when that is done. `children`: the top frame has done
   * so already, only the others are meant.
   */
  'frame.resend': { input: { children?: true }; output: { ok: true } };
  'frame.settings': { input: PageSettings; output: { ok: true } };
  /** The reader asked for this page to be read, whatever it looks like. Answers when that is done. */
  'frame.wake': { input: Record<string, never>; output: { ok: true } };
  'frame.status': { input: Record<string, never>; output: FrameStatus };
  /** Scroll to a mention of this frame, by passage and start, and show it. */
  'frame.goto': { input: { passage: number; start: number }; output: { ok: boolean } };
  /** Save what is selected in this frame (context menu, keyboard command). */
  'frame.save-selection': { input: Record<string, never>; output: { ok: boolean } };
  /** What the page says of itself, for a note on it as a whole; obeyed by the notes' script of the top frame. */
  'frame.describe-page': { input: Record<string, never>; output: PageDescription };
  /** Notes of this page were added, changed or removed. */
  'frame.notes-changed': { input: Record<string, never>; output: { ok: true } };
  /** Go to the next (1) or previous (-1) name of this frame and open its card; not ok where none is further that way. */
  'frame.step': { input: { direction: 1 | -1; from: 'here' | 'edge' }; output: { ok: boolean } };
  'frame.close-card': { input: Record<string, never>; output: { ok: true } };
}

export interface Announcements {
  'changed.notes': { input: Record<string, never>; output: undefined };
  'changed.settings': { input: Settings; output: undefined };
  'changed.tab': { input: { tab: number }; output: undefined };
  /** Other packs are in use. */
  'changed.knowledge': { input: Record<string, never>; output: undefined };
}

/** What a surface does when it hears an announcement; it may name as many as it likes. */
export type AnnouncementHandlers = { [Type in keyof Announcements]?: (input: Announcements[Type]['input']) => void };
