/** What the explorer needs of the browser, as an interface: its views see this and never `browser.*`. */
import type { Draw } from '../figures/drawer';
import type { AnnouncementHandlers } from '../messaging/protocol';
import type { send } from '../messaging/send';
import type { Drafts } from '../ui/note/drafts';
import type { Spoken } from '../ui/spoken';

/** The same words in both forms, so that they can be pasted anywhere. */
export type Copied = { text: string; html: string };

export interface ExplorerPort {
  send: typeof send;
  /** Hears announcements until the signal ends. */
  listen: (handlers: AnnouncementHandlers, signal: AbortSignal) => void;
  /** Draws what can be drawn of an entity. */
  draw: Draw;
  drafts: Drafts;
  /** Puts something on the clipboard; false if the browser did not allow it. To be called in the handler of a click. */
  copy: (what: Copied) => Promise<boolean>;
  print: () => void;
  /** Today, ISO 8601. */
  today: () => string;
  language: Spoken;
}
