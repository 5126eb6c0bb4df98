/** Entities as a note keeps them: with their names and packs, so that they outlive both. */
import type { NoteEntity } from '../notes/note';
import type { Brain } from './brain';

/** Those of these ids that a pack in use knows. */
export async function nameEntities({ packs }: Brain, ids: readonly string[]): Promise<NoteEntity[]> {
  const known = await packs();
  return ids.flatMap((id): NoteEntity[] => {
    for (const pack of known) {
      const entity = pack.entities.find((one) => one.id === id);
      if (entity) return [{ id, name: entity.name.en, pack: pack.id, packVersion: pack.version }];
    }
    return [];
  });
}
