/** What the explorer asks about entities together. */
import type { Atlas } from '../knowledge/atlas';
import type { EntityLabel } from '../knowledge/dossier';
import type { TieAmong } from '../knowledge/ties-among';

/** An entity and those related to it, with the relations among all of them. */
export type Neighbours = { labels: Record<string, EntityLabel>; ties: TieAmong[] };

export interface AtlasRequests {
  /** Everything dated, placed or counted, of all entities. */
  'knowledge.atlas': { input: Record<string, never>; output: Atlas };
  /** Null when no pack has the entity. */
  'knowledge.neighbours': { input: { entity: string }; output: Neighbours | null };
}
