/**
 * The text of this frame as it is now: its live passages in document order, each with the way back to its text nodes.
 * This is the truth that the background's copy is checked against.
 */
import type { PlacedPassage } from '../linking/document';
import { type Block, blocksOf } from './blocks';
import type { StyleProbe } from './roles';

export type LivePassage = Block & { id: number };
export type TextChange = { added: PlacedPassage[]; removed: number[] };

/** A place in a text node. */
export type NodePoint = { node: Text; offset: number };

export class LiveText {
  private order: LivePassage[] = [];
  private readonly byId = new Map<number, LivePassage>();
  private byNode = new WeakMap<Text, { passage: LivePassage; offset: number }>();
  private nextId = 1;
  private readonly probe: StyleProbe;

  constructor(probe: StyleProbe) {
    this.probe = probe;
  }

  get passages(): readonly LivePassage[] {
    return this.order;
  }

  passage(id: number): LivePassage | undefined {
    return this.byId.get(id);
  }

  /** Reads below `root` again, and answers what came and went. Text that stayed the same keeps its id. */
  reread(root: Element): TextChange {
    const from = this.order.findIndex((passage) => isWithin(passage.element, root));
    let to = from;
    if (from >= 0) while (to < this.order.length && isWithin((this.order[to] as LivePassage).element, root)) to++;
    const blocks = root.isConnected ? [...blocksOf(root, this.probe)] : [];
    const start = from >= 0 ? from : this.placeFor(root);
    return this.replace(start, from >= 0 ? to : start, blocks);
  }

  /** Forgets passages whose text has left the page. */
  dropGone(): TextChange {
    const gone = this.order.filter(({ nodes }) => !nodes.every((node) => node.isConnected));
    if (gone.length === 0) return { added: [], removed: [] };
    for (const { id } of gone) this.byId.delete(id);
    const lost = new Set(gone);
    this.order = this.order.filter((passage) => !lost.has(passage));
    return { added: [], removed: gone.map(({ id }) => id) };
  }

  /** Everything, as the first update or an answer to `resend`. */
  whole(): PlacedPassage[] {
    return this.order.map(({ id, text }, i) => ({ id, text, after: this.order[i - 1]?.id ?? null }));
  }

  /** The passage a text node belongs to, and where in its text an offset of the node stands. */
  locate(node: Text, offset: number): { passage: LivePassage; offset: number } | null {
    const found = this.byNode.get(node);
    return found && this.byId.get(found.passage.id) === found.passage
      ? { passage: found.passage, offset: found.offset + offset }
      : null;
  }

  /** The text node at an offset of a passage; with `end`, the node that ends there rather than the one that begins. */
  pointAt(passage: LivePassage, offset: number, end = false): NodePoint | null {
    const { nodes, offsets } = passage;
    let low = 0;
    let high = offsets.length - 1;
    const wanted = end ? offset - 1 : offset;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    if (!node) return null;
    return { node, offset: Math.min(node.data.length, Math.max(0, offset - (offsets[low] ?? 0))) };
  }

  private replace(from: number, to: number, blocks: readonly Block[]): TextChange {
    const old = this.order.slice(from, to);
    const reusable = new Map<Element, LivePassage[]>();
    for (const passage of old) reusable.set(passage.element, [...(reusable.get(passage.element) ?? []), passage]);
    const kept = new Set<LivePassage>();
    const fresh: LivePassage[] = blocks.map((block) => {
      const same = reusable.get(block.element)?.find((passage) => !kept.has(passage) && passage.text === block.text);
      if (!same) return { ...block, id: this.nextId++ };
      kept.add(same);
      // The same words may stand in new nodes.
      return Object.assign(same, block);
    });
    this.order.splice(from, to - from, ...fresh);
    const removed = old.filter((passage) => !kept.has(passage));
    for (const { id } of removed) this.byId.delete(id);
    const added: PlacedPassage[] = [];
    fresh.forEach((passage, i) => {
      this.byId.set(passage.id, passage);
      passage.nodes.forEach((node, at) => {
        this.byNode.set(node, { passage, offset: passage.offsets[at] ?? 0 });
      });
      if (!kept.has(passage))
        added.push({ id: passage.id, text: passage.text, after: this.order[from + i - 1]?.id ?? null });
    });
    return { added, removed: removed.map(({ id }) => id) };
  }

  /** Where in the order a root belongs that has no passages yet. */
  private placeFor(root: Element): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes((this.order[middle] as LivePassage).element, root)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether an element lies in another or is it, shadow trees counted as inside their host. */
export function isWithin(element: Node, ancestor: Node): boolean {
  for (let node: Node | null = element; node; node = hostOf(node)) if (ancestor.contains(node)) return true;
  return false;
}

function hostOf(node: Node): Node | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const FOLLOWING = 4;

function precedes(a: Node, b: Node): boolean {
  const others = pathOf(b);
  for (const mine of pathOf(a)) {
    const other = others.find((node) => node.getRootNode() === mine.getRootNode());
    if (other) return mine !== other && (mine.compareDocumentPosition(other) & FOLLOWING) !== 0;
  }
  return true;
}

/** A node, the host of its shadow tree, the host of that, and so on. */
function pathOf(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = hostOf(at)) path.push(at);
  return path;
}
