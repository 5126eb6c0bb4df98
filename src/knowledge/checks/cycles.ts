/** Relations that may not come back to where they began: what lies in what, what followed what. */
import type { Entry, Report } from '../finding';
import { phrase } from '../phrases';
import type { RelationKind } from '../relations';

/** Kinds that are followed together: a place cannot lie in a thing that is part of it. */
const ACYCLIC: readonly (readonly RelationKind[])[] = [['located-in', 'part-of'], ['succeeded-by']];

type Edge = { index: number; relation: number; to: string };

/** More circles than anybody mends at once, each written with so many ids at most. */
const CIRCLES_MOST = 50;
const SHOWN_IDS = 8;

/** Reports each circle once, at the relation that closes it. */
export function checkCycles(entries: readonly Entry[], report: Report): void {
  for (const kinds of ACYCLIC) {
    const edges = new Map<string, Edge[]>();
    for (const [index, { entity }] of entries.entries()) {
      for (const [relation, { kind, to }] of entity.relations.entries()) {
        // A relation to itself is reported as such.
        if (!kinds.includes(kind) || to === entity.id) continue;
        const here = edges.get(entity.id) ?? [];
        here.push({ index, relation, to });
        edges.set(entity.id, here);
      }
    }
    followAll(edges, (edge, circle) => {
      const shown = circle.length > SHOWN_IDS ? [...circle.slice(0, SHOWN_IDS - 2), '…', ...circle.slice(-1)] : circle;
      const wrong = phrase('circle', { kinds: { allOf: kinds }, ids: shown.join(' → ') });
      report(edge.index, 'error', ['relations', edge.relation, 'to'], wrong, phrase('take-relation-out'));
    });
  }
}

/** Depth first, with a stack of its own: a pack may hold a chain that is longer than the call stack. */
function followAll(edges: ReadonlyMap<string, Edge[]>, found: (edge: Edge, circle: string[]) => void): void {
  const done = new Set<string>();
  let circles = 0;
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const trail = [{ id: start, next: 0 }];
    const onTrail = new Set([start]);
    for (let top = trail[0]; top !== undefined; top = trail[trail.length - 1]) {
      const edge = edges.get(top.id)?.[top.next++];
      if (edge === undefined) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(edge.to)) {
        if (++circles > CIRCLES_MOST) return;
        const ids = trail.map(({ id }) => id);
        found(edge, [...ids.slice(ids.indexOf(edge.to)), edge.to]);
      } else if (!done.has(edge.to)) {
        trail.push({ id: edge.to, next: 0 });
        onTrail.add(edge.to);
      }
    }
  }
}
