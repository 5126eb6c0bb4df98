/**
 * Writing on notes from a page. The reader's words are typed only in a document of the extension, shown in a frame that
 * any page could embed as well: it does nothing without a token, which the background gives to a content script for one
 * note of its page, once.
 */
import type { Note } from '../notes/note';

/** A note, to write on; or an entity, whose notes are to be read. */
export type WritingAbout = { note: string } | { entity: string };

/** What a page asks for: `canonical` as the page states it, by which its notes are found. */
type Asked = { about: WritingAbout; canonical: string | null };

/** What a frame is told when it begins. */
export type WriterStart = {
  about: { kind: 'note'; note: Note } | { kind: 'entity'; entity: string; name: { en: string; es: string } };
  language: 'en' | 'es';
  theme: 'light' | 'dark';
  /** The frame of the page that shows it, to be named when it tells something. */
  frame: number;
};

export interface WritingPageRequests {
  /** A token for a frame about something; null: it is not there, or not this page's. */
  'page.write': { input: Asked & { theme: 'light' | 'dark' }; output: { token: string | null } };
  /** The same where no frame can stand: in a window of its own. */
  'page.write-in-window': { input: Asked; output: { ok: boolean } };
  /** Other notes stand on this page than it was last asked for. */
  'page.found-others': { input: Record<string, never>; output: { ok: true } };
  /** Whether notes are painted on the site of this page. */
  'page.paint-notes': { input: { on: boolean }; output: { ok: true } };
}

export interface WritingRequests {
  /** A frame begins with its token, which is worth nothing afterwards; null: it was worth nothing. */
  'writer.begin': { input: { token: string }; output: WriterStart | null };
  /** A frame tells the page that shows it how it fares. */
  'writer.tell': { input: { frame: number } & FrameFact; output: { ok: boolean } };
  /** Notes of a tab's page whose words are no longer on it. `changed.tab` says that it is worth asking again. */
  'tab.lost-notes': { input: { tab: number }; output: { ids: string[] } };
  /** Scrolls a tab to a note and shows it; false where its words are not on the page. */
  'tab.goto-note': { input: { tab: number; note: string }; output: { ok: boolean } };
}

/** It runs, it has a height, it is done. */
export type FrameFact = { token: string; what: 'begun' | 'closed' } | { token: string; what: 'height'; px: number };

export interface WritingOrders {
  /** Which notes stand in this frame, and which were looked for in vain. */
  'frame.found-notes': { input: Record<string, never>; output: { placed: string[]; lost: string[] } };
  'frame.writer': { input: FrameFact; output: { ok: true } };
  /** Scroll to a note of this frame and show it. */
  'frame.goto-note': { input: { note: string }; output: { ok: boolean } };
}
