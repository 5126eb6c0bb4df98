/** Drawings for the extension's own pages, whose code is loaded with the first one. */
import type { AskMaterial, Draw } from '../../figures/drawer';

/** Draws from what `ask` gives; one for the life of a surface, since it keeps the map. */
export function surfaceDraw(ask: AskMaterial): Draw {
  let draw: Promise<Draw> | null = null;
  return async (entity, language, width) => {
    draw ??= import('../../figures/drawer').then(({ drawer }) => drawer(ask));
    return (await draw)(entity, language, width);
  };
}
