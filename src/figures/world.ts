/** The map of the world that comes with the extension: countries with shared borders, as TopoJSON. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Localised } from '../knowledge/schema';

/** Names stand with those that have a code of their own. */
export type WorldMap = Topology<{ countries: GeometryCollection<Localised | Record<string, never>> }>;
