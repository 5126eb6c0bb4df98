/** Whether a word beside a name makes it part of somebody else's. */
import type { Site } from './claims';
import { isNamePart, type Neighbour } from './surroundings';

/**
 * Whether a neighbour reads as part of a longer name with this site. A word that is itself a name we know, or a country
 * (`in Lima Masías said`), is another thing named beside it.
 */
export function isStranger(site: Site, neighbour: Neighbour | null): boolean {
  if (!neighbour || !isNamePart(neighbour)) return false;
  const { candidates, countries } = site.passage;
  const covers = (span: { start: number; end: number }): boolean =>
    span.start <= neighbour.start && span.end >= neighbour.end && span !== site.candidate;
  return !candidates.some(covers) && !countries.some(covers);
}
