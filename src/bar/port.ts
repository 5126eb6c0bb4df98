/** What the bar beside selected words needs of the page and the background. An entrypoint implements it. */
import type { Language } from '../knowledge/schema';
import type { SaveAnswer } from '../messaging/protocol';

/** Words are selected that could be kept. */
export type SelectionFact = {
  /** Where its last line is now, in client coordinates. */
  rect(): DOMRect;
  /** Longer than a highlight may be. */
  tooLong: boolean;
  /** The reader has asked already for it to be kept, by menu or keyboard. */
  asked: boolean;
  /** As of a mention. */
  background: string;
};

/** Everything outside the bar. Callbacks are told only of facts that began with a trusted event, until `signal` aborts. */
export interface BarPort {
  language(): Language;
  /** Tells a selection when it is settled (the button is up), at once if there is one already; null when it went. */
  onSelection(tell: (fact: SelectionFact | null) => void, signal: AbortSignal): void;
  /** Keeps the words of the last selection told, even if they are no longer selected. */
  saveSelection(): Promise<SaveAnswer>;
}
