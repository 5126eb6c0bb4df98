/** The tree as a reader sees it: shadow trees in place of their hosts' children, slotted content where it is shown. */

const DISCONNECTED = 1;
const FOLLOWING = 4;
const FRAGMENT_NODE = 11;

/** Reads a property of the DOM itself: a form answers to the names of its controls, and a loop of parents never ends. */
function reader<T>(holder: { prototype: object } | undefined, name: string): (node: Node) => T {
  const get = holder && Object.getOwnPropertyDescriptor(holder.prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => Reflect.get(node, name) as T;
}
const inBrowser = globalThis as Partial<Pick<typeof globalThis, 'Node' | 'Element' | 'Text'>>;
const parentOf = reader<Node | null>(inBrowser.Node, 'parentNode');
const slotOfElement = reader<HTMLSlotElement | null | undefined>(inBrowser.Element, 'assignedSlot');
const slotOfText = reader<HTMLSlotElement | null | undefined>(inBrowser.Text, 'assignedSlot');

/** The parent as rendered: the slot, the host of the shadow tree, or the parent node. Closed trees are not seen into. */
export function flatParent(node: Node): Node | null {
  const slot = node.nodeType === 3 ? slotOfText(node) : node.nodeType === 1 ? slotOfElement(node) : null;
  if (slot) return slot;
  const parent = parentOf(node);
  return parent?.nodeType === FRAGMENT_NODE && 'host' in parent ? (parent as ShadowRoot).host : parent;
}

/** Whether a node lies in another as rendered, or is it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  if (ancestor.contains(node)) return true;
  for (let at: Node | null = node; at; at = flatParent(at)) if (at === ancestor) return true;
  return false;
}

/** Whether `a` comes before `b`, or holds it. `slotted`: whether content stands in slots, where trees do not tell the order. */
export function precedes(a: Node, b: Node, slotted: boolean): boolean {
  if (!slotted) {
    const position = a.compareDocumentPosition(b);
    if ((position & DISCONNECTED) === 0) return (position & FOLLOWING) !== 0;
  }
  const mine = pathTo(a);
  const others = pathTo(b);
  let depth = 0;
  while (depth < mine.length && mine[depth] === others[depth]) depth++;
  const at = mine[depth];
  const other = others[depth];
  if (!at || !other) return other !== undefined;
  return (at.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** From the root down to the node. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.push(at);
  return path.reverse();
}
