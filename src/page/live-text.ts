/**
 * The text of this frame as it is now: its live passages in the order they are shown, each with the way back to its text
 * nodes. This is the truth that the background's copy is checked against.
 */
import type { PlacedPassage } from '../linking/document';
import type { Block } from './blocks';
import { isWithin, precedes } from './flat-tree';

export type LivePassage = Block & { id: number };

/** What came and went, and which passages stand in other nodes now or were put back on the same. */
export type TextChange = { added: number[]; removed: number[]; kept: number[] };

/** A place in a text node. */
export type NodePoint = { node: Text; offset: number };

/** A part of a text node. */
export type NodeSpan = { node: Text; start: number; end: number };

/** Engines take only so many arguments. */
const SPLICED_MOST = 1000;

export class LiveText {
  /** All characters of all passages, in UTF-16 code units. */
  chars = 0;
  /** Content stands in slots, where the order of the trees is not the order on screen. */
  slotted = false;
  #order: LivePassage[] = [];
  readonly #byId = new Map<number, LivePassage>();
  readonly #byNode = new WeakMap<Text, { passage: LivePassage; offset: number }>();
  readonly #byBlock = new WeakMap<Element, LivePassage[]>();
  #nextId = 1;

  get passages(): readonly LivePassage[] {
    return this.#order;
  }

  passage(id: number): LivePassage | undefined {
    return this.#byId.get(id);
  }

  /** The passages whose block an element is; its children's are not among them. */
  ownedBy(element: Element): readonly LivePassage[] {
    return this.#byBlock.get(element) ?? [];
  }

  /** Takes in blocks that stand after everything known: the first reading, as it goes. */
  append(blocks: readonly Block[]): TextChange {
    return this.#put(this.#order.length, this.#order.length, blocks);
  }

  /** Puts what was read below `root` in place of what was known of it. Text that stayed the same keeps its id. */
  replace(root: Element, blocks: readonly Block[]): TextChange {
    const { from, to } = this.#placeOf(root);
    return this.#put(from, to, blocks);
  }

  /** Forgets passages whose text has gone. */
  forget(passages: Iterable<LivePassage>): TextChange {
    const gone = new Set([...passages].filter((passage) => this.#byId.get(passage.id) === passage));
    if (gone.size > 0) this.#order = this.#order.filter((passage) => !gone.has(passage));
    for (const passage of gone) this.#drop(passage);
    return { added: [], removed: [...gone].map(({ id }) => id), kept: [] };
  }

  /** The passages below an element, as it is shown. */
  passagesIn(root: Element): readonly LivePassage[] {
    const { from, to } = this.#placeOf(root);
    return this.#order.slice(from, to);
  }

  /** Everything, as the first update or an answer to `resend`; or the passages of these ids only, in order. */
  placed(ids?: ReadonlySet<number>): PlacedPassage[] {
    const placed: PlacedPassage[] = [];
    let after: number | null = null;
    for (const { id, text } of this.#order) {
      if (!ids || ids.has(id)) placed.push({ id, text, after });
      // What changed seldom stands at the end.
      if (placed.length === ids?.size) break;
      after = id;
    }
    return placed;
  }

  /** The passage a text node belongs to, and where in its text an offset of the node stands. */
  locate(node: Text, offset: number): { passage: LivePassage; offset: number } | null {
    const found = this.#byNode.get(node);
    return found && this.#byId.get(found.passage.id) === found.passage
      ? { passage: found.passage, offset: found.offset + offset }
      : null;
  }

  /** The text node at an offset of a passage. */
  pointAt({ nodes, offsets }: LivePassage, offset: number): NodePoint | null {
    const at = indexAt(offsets, offset);
    const node = nodes[at];
    return node ? { node, offset: Math.min(node.data.length, Math.max(0, offset - (offsets[at] ?? 0))) } : null;
  }

  /**
   * A span of a passage as parts of its text nodes, or null when they do not hold it any more. Part by part, because
   * other text may stand between two nodes of one passage (a note in the margin, something hidden).
   */
  spansOf({ text, nodes, offsets }: LivePassage, start: number, end: number): NodeSpan[] | null {
    const spans: NodeSpan[] = [];
    for (let i = indexAt(offsets, start); i < nodes.length; i++) {
      const node = nodes[i];
      const base = offsets[i] ?? 0;
      if (!node || base >= end) break;
      const from = Math.max(0, start - base);
      const wanted = text.slice(base + from, Math.min(end, offsets[i + 1] ?? text.length));
      const there = node.isConnected ? node.data.slice(from, from + wanted.length) : '';
      // Between two nodes the text may hold signs of what stands there.
      if (!wanted.startsWith(there) || /[^\n\uFFFC]/.test(wanted.slice(there.length))) return null;
      if (there.length > 0) spans.push({ node, start: from, end: from + there.length });
    }
    return spans.length > 0 ? spans : null;
  }

  #put(from: number, to: number, blocks: readonly Block[]): TextChange {
    const old = this.#order.slice(from, to);
    const reusable = new Map<Element, LivePassage[]>();
    for (const passage of old) {
      const there = reusable.get(passage.element);
      if (there) there.push(passage);
      else reusable.set(passage.element, [passage]);
    }
    const kept = new Set<LivePassage>();
    const fresh = blocks.map((block): LivePassage => {
      const same = reusable.get(block.element)?.find((passage) => !kept.has(passage) && passage.text === block.text);
      if (!same) return { ...block, id: this.#nextId++ };
      kept.add(same);
      // The same words may stand in new nodes.
      return Object.assign(same, block);
    });
    if (from === this.#order.length) for (const passage of fresh) this.#order.push(passage);
    else if (fresh.length <= SPLICED_MOST) this.#order.splice(from, to - from, ...fresh);
    else this.#order = this.#order.slice(0, from).concat(fresh, this.#order.slice(to));
    const removed = old.filter((passage) => !kept.has(passage));
    for (const passage of removed) this.#drop(passage);
    const added = fresh.filter((passage) => !kept.has(passage));
    for (const passage of added) this.#enter(passage);
    for (const passage of fresh) this.#mapNodes(passage);
    const ids = (passages: Iterable<LivePassage>): number[] => [...passages].map(({ id }) => id);
    return { added: ids(added), removed: ids(removed), kept: ids(kept) };
  }

  #enter(passage: LivePassage): void {
    this.chars += passage.text.length;
    this.#byId.set(passage.id, passage);
    const siblings = this.#byBlock.get(passage.element);
    if (siblings) siblings.push(passage);
    else this.#byBlock.set(passage.element, [passage]);
  }

  #drop(passage: LivePassage): void {
    this.chars -= passage.text.length;
    this.#byId.delete(passage.id);
    const rest = this.ownedBy(passage.element).filter((other) => other !== passage);
    if (rest.length > 0) this.#byBlock.set(passage.element, rest);
    else this.#byBlock.delete(passage.element);
  }

  #mapNodes(passage: LivePassage): void {
    passage.nodes.forEach((node, at) => {
      this.#byNode.set(node, { passage, offset: passage.offsets[at] ?? 0 });
    });
  }

  /** Where in the order an element's passages stand; an empty stretch where they would, when there are none. */
  #placeOf(root: Element): { from: number; to: number } {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(startOf(this.#order[middle] as LivePassage), root, this.slotted)) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.#order.length && isWithin(startOf(this.#order[to] as LivePassage), root)) to++;
    return { from: low, to };
  }
}

/** A passage stands where its first text does: one block may have several, with other blocks between them. */
function startOf(passage: LivePassage): Node {
  const [first] = passage.nodes;
  return first?.isConnected ? first : passage.element;
}

/** The last index whose offset is not beyond the wanted one. */
function indexAt(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
