/** What the options page needs of the browser, as an interface: its views see this and never `browser.*`. */
import type { Language } from '../knowledge/schema';
import type { AnnouncementHandlers } from '../messaging/protocol';
import type { send } from '../messaging/send';
import type { WholeFile } from '../ui/download';

/** A keyboard command as the browser has it at present; `keys` is empty where none is set. */
export type Shortcut = { command: string; keys: string };

export interface OptionsPort {
  send: typeof send;
  /** Hears announcements until the signal ends. */
  listen: (handlers: AnnouncementHandlers, signal: AbortSignal) => void;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens where the browser changes shortcuts; false: it cannot be opened for the reader. */
  openShortcuts: () => Promise<boolean>;
  /** Another page of the extension, such as `import.html`, in a tab. */
  openPage: (path: string) => void;
  /** Gives the reader a file. */
  download: (file: WholeFile) => void;
  copy: (text: string) => Promise<void>;
  browser: 'chromium' | 'firefox';
  version: string;
  language: Language;
}
