/** Ids that must lead somewhere: entities, relations, sources. */
import { citations } from '../citations';
import type { Entry, Report } from '../finding';
import { didYouMean } from '../near';

/** Ids that two entities share, and ids that are not their file's name. */
export function checkIds(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { entity, stem }] of entries.entries()) {
    if (seen.has(entity.id)) {
      report(index, 'error', ['id'], `the id ${entity.id} is another entity's`, 'give one of the two another id');
    }
    seen.add(entity.id);
    if (stem !== undefined && stem !== entity.id) {
      const wrong = `the id is ${entity.id}, the file is ${stem}.yaml`;
      report(index, 'error', ['id'], wrong, `rename the file to ${entity.id}.yaml, or correct the id`);
    }
  }
}

/** Looking for what was meant costs a look at every id: done for as many as somebody would mend by hand. */
const SUGGESTIONS_MOST = 50;

/** Relations to entities that do not exist, or to the entity itself. */
export function checkTargets(entries: readonly Entry[], known: ReadonlySet<string>, report: Report): void {
  let suggestions = 0;
  for (const [index, { entity }] of entries.entries()) {
    for (const [n, { to }] of entity.relations.entries()) {
      const at = ['relations', n, 'to'];
      if (to === entity.id) {
        report(index, 'error', at, 'a relation to the entity itself', 'name the other entity, or take it out');
      } else if (!known.has(to)) {
        const near = suggestions++ < SUGGESTIONS_MOST ? didYouMean(to, [...known]) : '';
        report(index, 'error', at, `no entity has the id ${to}`, near || 'write that entity, or take the relation out');
      }
    }
  }
}

/** Sources that are named and not there, there twice, or there and not named. `shared` are the pack's. */
export function checkSources(entries: readonly Entry[], shared: readonly string[], report: Report): void {
  for (const [index, { entity }] of entries.entries()) {
    const ids = entity.sources.map(({ id }) => id);
    const known = [...ids, ...shared];
    const used = new Set<string>();
    for (const { at, source } of citations(entity)) {
      used.add(source);
      if (!known.includes(source)) {
        const remedy =
          didYouMean(source, known) || `add it to sources${ids.length > 0 ? `, or name one of ${ids.join(', ')}` : ''}`;
        report(index, 'error', at, `no source of this entity has the id ${source}`, remedy);
      }
    }
    for (const [n, id] of ids.entries()) {
      const at = ['sources', n, 'id'];
      if (ids.indexOf(id) !== n) report(index, 'error', at, `two sources have the id ${id}`, 'give one another id');
      else if (shared.includes(id)) {
        report(
          index,
          'error',
          at,
          `the pack has a source with the id ${id} too`,
          'take this one out, or give it another id',
        );
      } else if (!used.has(id)) {
        report(index, 'warning', at, `nothing rests on the source ${id}`, 'name it where it is used, or take it out');
      }
    }
  }
}
