/** Ids that must lead somewhere: entities, relations, sources. */
import { citations } from '../citations';
import type { Entry, Report } from '../finding';
import { didYouMean } from '../near';
import { phrase } from '../phrases';

/** Ids that two entities share, and ids that are not their file's name. */
export function checkIds(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { entity, stem }] of entries.entries()) {
    if (seen.has(entity.id)) {
      report(index, 'error', ['id'], phrase('id-taken', { id: entity.id }), phrase('other-id'));
    }
    seen.add(entity.id);
    if (stem !== undefined && stem !== entity.id) {
      const wrong = phrase('id-not-file', { id: entity.id, stem });
      report(index, 'error', ['id'], wrong, phrase('rename-file', { id: entity.id }));
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
        report(index, 'error', at, phrase('self-relation'), phrase('name-other'));
      } else if (!known.has(to)) {
        const near = suggestions++ < SUGGESTIONS_MOST ? didYouMean(to, [...known]) : null;
        report(index, 'error', at, phrase('no-entity', { id: to }), near ?? phrase('write-entity'));
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
          didYouMean(source, known) ??
          (ids.length > 0 ? phrase('add-source-or', { ids: ids.join(', ') }) : phrase('add-source'));
        report(index, 'error', at, phrase('no-source', { id: source }), remedy);
      }
    }
    for (const [n, id] of ids.entries()) {
      const at = ['sources', n, 'id'];
      if (ids.indexOf(id) !== n) report(index, 'error', at, phrase('source-twice', { id }), phrase('other-source-id'));
      else if (shared.includes(id)) {
        report(index, 'error', at, phrase('source-in-pack', { id }), phrase('take-source-out'));
      } else if (!used.has(id)) {
        report(index, 'warning', at, phrase('source-unused', { id }), phrase('use-source'));
      }
    }
  }
}
