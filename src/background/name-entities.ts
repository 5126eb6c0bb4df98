/** Entities as a note keeps them: with their names and packs, so that they outlive both. */
import type { NoteEntity } from '../notes/note';
import type { Brain } from './brain';

/** Those of these ids that a pack in use knows. */
export function nameEntities({ packs }: Brain, ids: readonly string[]): NoteEntity[] {
  return ids.flatMap((id): NoteEntity[] => {
    for (const pack of packs) {
      const entity = pack.entities.find((one) => one.id === id);
      if (entity) return [{ id, name: entity.name.en, pack: pack.id, packVersion: pack.version }];
    }
    return [];
  });
}
