/** `npm run maps`: writes the map that comes with the extension. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFolder } from '../knowledge/read-folder';
import { makeWorld } from './world';

export const MAP_FILE = 'assets/public/maps/world.json';
const PACK = 'assets/knowledge/vraem';

/** The map as it stands in the file, made anew from the atlas and the bundled pack's places. */
export async function worldFile(today: string): Promise<string> {
  const { pack } = await readFolder(PACK, { today, base: process.cwd() });
  const places = (pack?.entities ?? []).flatMap(({ place }) => (place ? [[place.lon, place.lat] as const] : []));
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return `${JSON.stringify(makeWorld(JSON.parse(readFileSync(atlas, 'utf8')), places))}\n`;
}

if (process.argv[1]?.endsWith('maps.ts')) {
  const text = await worldFile(new Date().toISOString().slice(0, 10));
  writeFileSync(MAP_FILE, text);
  console.log(`${MAP_FILE}: ${text.length} bytes`);
}
