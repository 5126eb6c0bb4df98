/** What the popup needs of the browser, as an interface: its views see this and never `browser.*`. */
import type { Draw } from '../figures/drawer';
import type { Known } from '../messaging/head-start';
import type { AnnouncementHandlers } from '../messaging/protocol';
import type { send } from '../messaging/send';
import type { WholeFile } from '../ui/download';
import type { Drafts } from '../ui/note/drafts';
import type { Spoken } from '../ui/spoken';
import type { UndoStore } from './undo-store';
import type { Asked } from './view-state';

export interface PopupPort {
  /** The tab the popup is about. */
  tab: number;
  send: typeof send;
  /** What was answered before the popup was drawn. */
  known: Known;
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
  /** What is being written on notes: read when it is first wanted, and the same from then on. */
  drafts: () => Promise<Drafts>;
  undo: UndoStore;
  /** Gives the reader a file. */
  download: (file: WholeFile) => void;
  /** Puts a text on the clipboard. */
  copy: (text: string) => Promise<void>;
  /** What it was opened on, where a page lets no frame of ours in: a note to write on, or an entity. */
  asked: Asked | null;
  language: Spoken;
}
