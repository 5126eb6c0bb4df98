/** Draws entities where they are shown, from what it asks for; the map is asked for with the first place, and kept. */
import type { Entity, Language } from '../knowledge/schema';
import { type Figures, figuresOf } from './figures';
import type { PlaceBeside } from './places-beside';
import type { WorldMap } from './world';

/** All that is needed to draw an entity; `world` only if it was asked for and could be read. */
export type FigureMaterial = { entity: Entity; beside: PlaceBeside[]; world: WorldMap | null };

/** Null when no pack has the entity. */
export type AskMaterial = (entity: string, withWorld: boolean) => Promise<FigureMaterial | null>;
/** `width`: of the room for it, in pixels; 0: not known. */
export type Draw = (entity: string, language: Language, width: number) => Promise<Figures | null>;

export function drawer(ask: AskMaterial): Draw {
  let world: WorldMap | null = null;
  return async (entity, language, width) => {
    const material = await ask(entity, world === null);
    if (!material) return null;
    world ??= material.world;
    return figuresOf(material.entity, material.beside, world, language, width);
  };
}
