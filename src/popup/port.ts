/** What the popup needs of the browser, as an interface: its views see this and never `browser.*`. */
import type { Draw } from '../figures/drawer';
import type { Language } from '../knowledge/schema';
import type { Announcements, SurfaceRequests } from '../messaging/protocol';
import type { Drafts } from '../ui/note/drafts';
import type { UndoStore } from './undo-store';
import type { Asked } from './view-state';

export type Send = <Type extends keyof SurfaceRequests>(
  type: Type,
  input: SurfaceRequests[Type]['input'],
) => Promise<SurfaceRequests[Type]['output']>;

export type AnnouncementHandlers = { [Type in keyof Announcements]?: (input: Announcements[Type]['input']) => void };

/** A file for the reader, with its media type. */
export type WholeFile = { name: string; type: string; text: string };

export interface PopupPort {
  /** The tab the popup is about. */
  tab: number;
  send: Send;
  /** Hears announcements until the signal ends. */
  listen: (handlers: AnnouncementHandlers, signal: AbortSignal) => void;
  /**
   * Asks the browser for access to a site, or to all sites where the host is unknown; false if the reader declined.
   * Must be called directly in a click's handler, or the browser refuses to ask.
   */
  requestAccess: (host: string | null) => Promise<boolean>;
  /** The page's own time, in milliseconds since 1970. */
  now: () => number;
  /** Opens a page of the extension in a tab: `explorer.html#/entity/ID`. */
  openSurface: (path: string) => void;
  /** Shows the page's tab where the popup stands in a tab itself; a popup lies over it anyway. */
  showPage: () => void;
  /** The tab that was open last. */
  lastTab: { get: () => string | null; set: (tab: string) => void };
  /** Opens an http or https address in a tab. */
  openUrl: (url: string) => void;
  /** Loads the page of the tab anew. */
  reloadTab: () => void;
  /** Gets out of the page's way: closes the popup, or shows the page's tab where the popup stands in a tab itself. */
  close: () => void;
  /** Draws what can be drawn of an entity. */
  draw: Draw;
  drafts: Drafts;
  undo: UndoStore;
  /** Gives the reader a file. */
  download: (file: WholeFile) => void;
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<void>;
  /** What it was opened on, where a page lets no frame of ours in: a note to write on, or an entity. */
  asked: Asked | null;
  /** The browser's language, and the one last spoken here: the first thing shown is then in the right one. */
  language: { browser: Language; last: Language | null; remember: (language: Language) => void };
}
