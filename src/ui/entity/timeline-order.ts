/** Events in the order of time, however the pack lists them. */
import type { Entity } from '../../knowledge/schema';

/** By date; a year stands before its months, a month before its days, and equal dates stay as written. */
export function byDate(timeline: Entity['timeline']): Entity['timeline'] {
  return [...timeline].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
