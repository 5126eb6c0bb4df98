/** Everything known, by id: what lists and pictures call things by. */
import type { SearchEntity } from '../knowledge/dossier';

export type Known = ReadonlyMap<string, SearchEntity>;
