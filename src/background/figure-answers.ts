/** What drawings of an entity are made of. They are drawn where they are shown. */
import type { FigureMaterial } from '../figures/drawer';
import { placesBeside } from '../figures/places-beside';
import type { WorldMap } from '../figures/world';
import type { AskedFigures } from '../messaging/figure-requests';
import type { Brain } from './brain';

export type FigureAnswer = (asked: AskedFigures) => Promise<FigureMaterial | null>;

/** Null when no pack has the entity. The map comes along only where it is asked for and there is a place. */
export function figureAnswer(brain: () => Promise<Brain>, world: () => Promise<WorldMap | null>): FigureAnswer {
  return async ({ entity: id, withWorld }) => {
    const { library, packs } = await brain();
    const entity = (await library()).entity(id);
    if (!entity) return null;
    if (!entity.place) return { entity, beside: [], world: null };
    return { entity, beside: placesBeside(id, await packs()), world: withWorld ? await world() : null };
  };
}
