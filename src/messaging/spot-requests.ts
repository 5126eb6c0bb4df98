/** What a surface asks that shows a text of its own as pages are shown. */
import type { MarkedMention } from '../linking/document';

export interface SpotRequests {
  /** What is named in a text, passage by passage, as on a page of a reader who has muted and corrected nothing. */
  'knowledge.spot': { input: { passages: string[] }; output: MarkedMention[][] };
}
