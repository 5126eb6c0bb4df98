/** What the import page needs of the browser, as an interface. */
import type { Language } from '../knowledge/schema';
import type { send } from '../messaging/send';

export interface ImportPort {
  send: typeof send;
  language: Language;
}
