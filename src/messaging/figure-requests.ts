/** What is asked in order to draw an entity, once somebody wants to see it. */
import type { FigureMaterial } from '../figures/drawer';

/** `withWorld`: the map of the world too, which is asked for once. */
export type AskedFigures = { entity: string; withWorld: boolean };

/** What an entity's drawings are made of; null when no pack has it any more. */
type Material = { input: AskedFigures; output: FigureMaterial | null };

export interface PageFigureRequests {
  'page.figures': Material;
}

export interface FigureRequests {
  'knowledge.figures': Material;
}
