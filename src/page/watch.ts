/** Watches the page's text: which blocks must be read again, gathered until there is time to read them. */
import { isWithin, type LiveText } from './live-text';
import type { StyleProbe } from './roles';

/** Changes are gathered for this long, so that a page that writes without end costs a read every half second, not more. */
const GATHER_MS = 500;

export type Dirty = { roots: Element[]; dropGone: boolean };

/** Tells `onDirty`, when the browser is idle and the page visible, what changed since the last time. */
export function watchText(
  document: Document,
  live: LiveText,
  probe: StyleProbe,
  onDirty: (dirty: Dirty) => void,
  signal: AbortSignal,
): { observe: (root: Node) => void } {
  const roots = new Set<Element>();
  let dropGone = false;
  let scheduled = false;

  const run = (): void => {
    scheduled = false;
    if (signal.aborted || document.hidden || (roots.size === 0 && !dropGone)) return;
    const all = [...roots].filter((root) => root.isConnected);
    const outermost = all.filter((root) => !all.some((other) => other !== root && isWithin(root, other)));
    const dirty = { roots: outermost, dropGone };
    roots.clear();
    dropGone = false;
    onDirty(dirty);
  };
  const schedule = (): void => {
    if (scheduled || document.hidden) return;
    scheduled = true;
    setTimeout(() => requestIdleCallback(run, { timeout: 1000 }), GATHER_MS);
  };

  const mark = (node: Node): void => {
    const root = blockAround(node, probe);
    if (root) roots.add(root);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') mark(record.target);
      else {
        if (record.removedNodes.length > 0) dropGone = true;
        markChildren(record);
      }
    }
    if (roots.size > 0 || dropGone) schedule();
  });
  const markChildren = (record: MutationRecord): void => {
    const target = record.target as Element;
    // Text of the target's own may have been split, joined or cut by what came or went.
    const own = live.passages.some((passage) => passage.element === target);
    const added = [...record.addedNodes].filter((node) => node.nodeType === 1 || node.nodeType === 3);
    if (own || added.some((node) => node.nodeType === 3) || isInline(target, probe)) {
      if (own || added.length > 0 || isInline(target, probe)) mark(target);
      return;
    }
    for (const node of added) {
      if (!node.isConnected) continue;
      const role = probe(node as Element);
      if (role === 'block') {
        if (blockAround(node, probe)) roots.add(node as Element);
      } else if (role !== 'skip') mark(target);
    }
  };

  document.addEventListener('visibilitychange', () => (document.hidden ? undefined : schedule()), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
  };
}

function isInline(element: Node, probe: StyleProbe): boolean {
  return element.nodeType === 1 && probe(element as Element) === 'inline';
}

/** The nearest block around a node, itself included; null where an ancestor keeps its text from being read. */
function blockAround(node: Node, probe: StyleProbe): Element | null {
  let block: Element | null = null;
  let at: Node | null = node.nodeType === 1 ? node : node.parentNode;
  while (at) {
    if (at.nodeType === 1) {
      const role = probe(at as Element);
      if (role === 'skip' || role === 'object') return null;
      if (role === 'block' && !block) block = at as Element;
    }
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  }
  return block;
}
