/** From gathered dirt to the blocks that must be read again: asked when the browser has time, since it asks for style. */
import type { Dirt } from './dirt';
import { flatParent } from './flat-tree';
import type { LivePassage, LiveText } from './live-text';
import { type Role, roleOf as roleBy, type StyleProbe } from './roles';

export type Settled = {
  /** Blocks to read again, none inside another. */
  roots: Element[];
  /** Passages that are over. */
  gone: LivePassage[];
};

/** Takes what was gathered (`dirt` is empty afterwards). `unseen`: what was not shown when it was met, kept up to date. */
export function settle(dirt: Dirt, live: LiveText, probe: StyleProbe, unseen: Set<Element>, all: Element): Settled {
  const { changed, came, shifted, torn, everything } = dirt;
  dirt.changed = new Set();
  dirt.came = new Set();
  dirt.shifted = new Set();
  dirt.torn = new Set();
  dirt.everything = false;
  const gone = [...torn];
  if (everything) return { roots: [all], gone };

  const roots = new Set<Element>();
  const roles = new Map<Node, Role>();
  const roleOf = (element: Element): Role => {
    const known = roles.get(element);
    if (known) return known;
    const role = roleBy(element, probe);
    roles.set(element, role);
    return role;
  };
  /** The nearest block around a node, itself included; null where something keeps its text from being read. */
  const blockAround = (node: Node): Element | null => {
    let block: Element | null = null;
    for (let at: Node | null = node; at; at = flatParent(at)) {
      if (at.nodeType !== 1) continue;
      const role = roleOf(at as Element);
      if (role === 'block' || role === 'apart') block ??= at as Element;
      else if (role !== 'inline') {
        // What came into something hidden is read when that is shown.
        if (role === 'hidden') unseen.add(at as Element);
        return null;
      }
    }
    return block;
  };
  const add = (node: Node): void => {
    const block = node.isConnected ? blockAround(node) : null;
    if (block) roots.add(block);
  };

  for (const element of changed) add(element);
  for (const element of came) {
    const parent = element.isConnected ? flatParent(element) : null;
    if (!parent) continue;
    const role = roleOf(element);
    if (role === 'hidden') unseen.add(element);
    if (role === 'never' || role === 'hidden') continue;
    // A block of its own, unless it came into the midst of running text and parts it.
    if (role === 'apart' || (role === 'block' && !isAmid(element, live))) add(element);
    else if (role !== 'object' && role !== 'line') add(parent);
    else if (isAmid(element, live)) add(parent);
  }
  const { shown, hiding } = shownOrHidden(shifted, live, roleOf, unseen);
  for (const node of shown) add(node);
  gone.push(...hiding);
  return { roots: outermost(roots), gone };
}

/** Whether an element stands between the first and the last text of a passage. */
function isAmid(element: Element, live: LiveText): boolean {
  for (let at = flatParent(element); at; at = flatParent(at)) {
    const passages = at.nodeType === 1 ? live.ownedBy(at as Element) : [];
    if (passages.some(({ nodes }) => isBetween(element, nodes))) return true;
    if (passages.length > 0) return false;
  }
  return false;
}

const PRECEDING = 2;
const FOLLOWING = 4;

function isBetween(node: Node, [first, ...rest]: readonly Node[]): boolean {
  const last = rest[rest.length - 1];
  if (!first || !last) return false;
  return (
    (node.compareDocumentPosition(first) & PRECEDING) !== 0 && (node.compareDocumentPosition(last) & FOLLOWING) !== 0
  );
}

/** What attributes have shown or hidden, found without reading anything: `shown` must be read, `hiding` is over. */
function shownOrHidden(
  shifted: ReadonlySet<Element>,
  live: LiveText,
  roleOf: (element: Element) => Role,
  unseen: Set<Element>,
): { shown: Node[]; hiding: LivePassage[] } {
  const shown: Node[] = [];
  const hiding: LivePassage[] = [];
  for (const element of unseen) {
    if (!element.isConnected) unseen.delete(element);
    else if (isIn(shifted, element) && !isFolded(element)) {
      const role = roleOf(element);
      if (role === 'hidden') continue;
      unseen.delete(element);
      const parent = role === 'inline' ? flatParent(element) : element;
      if (parent) shown.push(parent);
    }
  }
  const seen = new Set<LivePassage>();
  for (const element of shifted) {
    if (!element.isConnected) continue;
    for (const passage of live.passagesIn(element)) seen.add(passage);
    const around = textIn(element, live);
    if (around) seen.add(around);
  }
  for (const passage of seen) {
    const { element, nodes } = passage;
    if (!isShown(element)) {
      hiding.push(passage);
      unseen.add(outermostHidden(element, roleOf));
    } else if (
      nodes.some(({ parentElement }) => parentElement && parentElement !== element && !isShown(parentElement))
    ) {
      // Words inside a line went without their block.
      shown.push(element);
    }
  }
  return { shown, hiding };
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const isFolded = (element: Element): boolean => element.localName === 'details' && !element.hasAttribute('open');

function isIn(elements: ReadonlySet<Element>, node: Node): boolean {
  for (let at: Node | null = node; at; at = flatParent(at)) if (elements.has(at as Element)) return true;
  return false;
}

/** The passage of the first text in an element, which may have begun before it. */
function textIn(element: Element, live: LiveText): LivePassage | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const there = live.locate(text as Text, 0);
    if (there) return there.passage;
  }
  return null;
}

function outermostHidden(element: Element, roleOf: (element: Element) => Role): Element {
  let hidden = element;
  for (let at: Node | null = element; at; at = flatParent(at)) {
    if (at.nodeType === 1 && (isFolded(at as Element) || roleOf(at as Element) === 'hidden')) hidden = at as Element;
  }
  return hidden;
}

function outermost(roots: ReadonlySet<Element>): Element[] {
  return [...roots].filter((root) => {
    for (let at = flatParent(root); at; at = flatParent(at)) if (roots.has(at as Element)) return false;
    return true;
  });
}
