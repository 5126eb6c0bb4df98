/** What the welcome page needs of the browser, as an interface. */
import type { Language } from '../knowledge/schema';
import type { AnnouncementHandlers } from '../messaging/protocol';
import type { send } from '../messaging/send';

export interface WelcomePort {
  send: typeof send;
  /** Hears announcements until the signal ends. */
  listen: (handlers: AnnouncementHandlers, signal: AbortSignal) => void;
  /** Whether pages of all sites may be read. */
  hasAccess: () => Promise<boolean>;
  /** Hears that access was given or withdrawn elsewhere, until the signal ends. */
  onAccess: (changed: () => void, signal: AbortSignal) => void;
  /** Must be called directly in a click's handler, or the browser refuses to ask. False: the reader declined. */
  requestAccess: () => Promise<boolean>;
  /** Another page of the extension, in a tab. */
  openPage: (path: string) => void;
  language: Language;
}
