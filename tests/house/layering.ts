/** The order of the folders, as rules over source files; each gives sentences that say what to do. */
import { importsOf, type SourceFile } from './source';

/** The folders of src/ by layer, lowest first. */
export const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['knowledge', 'settings'],
  ['spotting', 'notes', 'figures'],
  ['linking', 'search'],
  ['storage', 'messaging', 'page', 'ui'],
  ['card', 'bar', 'writer', 'popup', 'options', 'explorer', 'welcome', 'importing', 'background', 'cli'],
];

/** `src/text/fold.ts` → `text`; null outside src/. */
export function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** -1 for a folder that has no place yet. */
export function layerOf(folder: string): number {
  return LAYERS.findIndex((folders) => folders.includes(folder));
}

/** Whether a file may know neither page, browser, network nor clock. */
export function isPure(path: string): boolean {
  const folder = folderOf(path);
  return path === 'src/card/state.ts' || (folder !== null && layerOf(folder) >= 0 && layerOf(folder) <= 3);
}

/** Every folder of src/ has a layer, and a file imports only from its own folder or lower layers. */
export function layerBreaks(files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const breaks: string[] = [];
  for (const file of files) {
    const from = folderOf(file.path);
    if (from === null) continue;
    if (layerOf(from) < 0)
      breaks.push(`${file.path}: src/${from}/ has no layer; move the file, or give the folder one`);
    for (const { to } of importsOf(file, paths)) {
      if (to === null) continue;
      const target = folderOf(to);
      if (to.startsWith('entrypoints/'))
        breaks.push(`${file.path} imports ${to}: entrypoints compose, nothing imports them`);
      if (target === null || target === from || layerOf(target) < layerOf(from)) continue;
      const where = layerOf(target) === layerOf(from) ? 'of the same layer' : 'of a higher layer';
      breaks.push(`${file.path} imports ${to}, ${where}: move what both need lower, or pass it in from an entrypoint`);
    }
  }
  return breaks;
}

/** Doors that only some may open, beyond the order of layers. */
export function closedDoors(files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const breaks: string[] = [];
  for (const file of files) {
    for (const { to } of importsOf(file, paths)) {
      if (to === null) continue;
      if (folderOf(to) === 'storage' && !/^(src\/storage|src\/background|entrypoints\/background)/.test(file.path)) {
        breaks.push(`${file.path} imports ${to}: only the background opens the databases; ask it by a message`);
      }
      if (folderOf(file.path) === 'card' && folderOf(to) === 'page') {
        breaks.push(`${file.path} imports ${to}: page and card meet only in an entrypoint; take it as an argument`);
      }
    }
  }
  return breaks;
}

/** Files that import each other in a circle, one sentence a circle. */
export function cycles(files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const edges = new Map(files.map((file) => [file.path, importsOf(file, paths).flatMap(({ to }) => to ?? [])]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      const circle = [...trail.slice(seenAt), path].join(' → ');
      found.push(`${circle}: move what they share into a file of its own`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}
