/** Which tick of the strip is the mention under the card. */
import type { Occurrences } from '../messaging/protocol';
import type { PointedMention } from './port';

/** An index into `here.at`; null when the mention's place in the article is not known. */
export function presentPlace({ ordinal }: Pick<PointedMention, 'ordinal'>, here: Occurrences): number | null {
  return ordinal !== null && ordinal < here.at.length ? ordinal : null;
}
