/** What can be wrong with the sources that a pack's entities share. */
import { citations } from '../../knowledge/citations';
import { formatPath, type PathKey } from '../../knowledge/errors';
import type { Entity, Source } from '../../knowledge/schema';
import type { Problem } from './problem';
import type { SourceFile } from './source-file';

/** Ids that are there twice, and sources that nothing rests on. `base` is where the list stands in its file. */
export function checkSharedSources(
  sources: readonly Source[],
  entities: readonly Entity[],
  file: SourceFile,
  base: readonly PathKey[],
): Problem[] {
  const cited = new Set(entities.flatMap((entity) => citations(entity).map(({ source }) => source)));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const [n, { id }] of sources.entries()) {
    const at = [...base, n, 'id'];
    const add = (severity: Problem['severity'], wrong: string, remedy: string) =>
      problems.push({ ...file.place(at, 'value'), severity, path: formatPath(at), wrong, remedy });
    if (seen.has(id)) add('error', `two sources have the id ${id}`, 'give one another id');
    else if (!cited.has(id)) {
      add('warning', `nothing rests on the source ${id}`, 'name it where it is used, or take it out');
    }
    seen.add(id);
  }
  return problems;
}
