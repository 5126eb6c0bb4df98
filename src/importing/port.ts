/** What the import page needs of the browser, as an interface. */
import type { Language } from '../knowledge/schema';
import type { AnnouncementHandlers } from '../messaging/protocol';
import type { send } from '../messaging/send';

export interface ImportPort {
  send: typeof send;
  /** Hears announcements until the signal ends. */
  listen: (handlers: AnnouncementHandlers, signal: AbortSignal) => void;
  language: Language;
}
