/**
 * Gathers what mutation records say, without asking for style or layout: records come in the midst of the page's own
 * work. Marks over changed text are lifted at once; what must be read again is settled later, by `settle.ts`.
 */
import { flatParent } from './flat-tree';
import type { LivePassage, LiveText } from './live-text';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** With more to look into than this, reading everything again costs less than sorting it out. */
const ENTRIES_MOST = 2000;

export class Dirt {
  /** Elements whose own text or inline content changed. */
  changed = new Set<Element>();
  /** Elements that came. */
  came = new Set<Element>();
  /** Elements whose attributes changed: they, or what is in them, may be shown or hidden now. */
  shifted = new Set<Element>();
  /** Passages whose text nodes left their place. */
  torn = new Set<LivePassage>();
  /** Too much to tell apart: everything is to be read again. */
  everything = false;
  /** A frame went. */
  frames = false;
  /** Blocks that change too often to be read now. They will be, whatever changes in them until then. */
  readonly resting = new Set<Element>();
  readonly #live: LiveText;
  readonly #lift: (passage: LivePassage) => void;

  constructor(live: LiveText, lift: (passage: LivePassage) => void) {
    this.#live = live;
    this.#lift = lift;
  }

  get isTextDirty(): boolean {
    return this.everything || this.changed.size > 0 || this.came.size > 0 || this.torn.size > 0;
  }

  /** Whether there is anything at all to look into. */
  get isDirty(): boolean {
    return this.isTextDirty || this.shifted.size > 0 || this.frames;
  }

  /** The passages that no longer read as they did, for when nothing is read again. */
  takeStale(): LivePassage[] {
    const stale = [...this.torn, ...[...this.changed].flatMap((element) => this.#live.ownedBy(element))];
    for (const set of [this.changed, this.came, this.shifted, this.torn]) set.clear();
    return stale;
  }

  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') this.shifted.add(record.target as Element);
      else if (record.type === 'characterData') this.#noteText(record.target);
      else {
        for (const node of record.removedNodes) this.#noteGone(node);
        for (const node of record.addedNodes) this.#noteCame(node, record);
      }
    }
    if (this.changed.size + this.came.size + this.shifted.size <= ENTRIES_MOST) return;
    this.everything = true;
    for (const set of [this.changed, this.came, this.shifted]) set.clear();
  }

  #noteText(node: Node): void {
    if (node.nodeType !== TEXT_NODE) return;
    const passage = this.#passageOf(node);
    if (passage) this.#lift(passage);
    this.#touch(passage?.element ?? flatParent(node));
  }

  #noteGone(node: Node): void {
    const passage = this.#passageOf(node);
    if (passage) this.#tear(passage);
    if (node.nodeType !== ELEMENT_NODE) return;
    if (hasFrame(node as Element)) this.frames = true;
    if (!node.firstChild) return;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const held = this.#passageOf(text);
      if (held) this.#tear(held);
    }
  }

  #noteCame(node: Node, { target, previousSibling, nextSibling }: MutationRecord): void {
    if (node.nodeType === ELEMENT_NODE) {
      this.came.add(node as Element);
      return;
    }
    if (node.nodeType !== TEXT_NODE) return;
    const { data } = node as Text;
    // White space matters only between two words: not that between two blocks, of which pages bring much.
    if (
      /\S/.test(data) ||
      (data !== '' && (this.#endsInline(previousSibling, target) || this.#endsInline(nextSibling, target)))
    ) {
      this.#touch(target);
    }
  }

  /** Whether something beside a place belongs to the running text there. */
  #endsInline(beside: Node | null, place: Node): boolean {
    let leaf = beside;
    while (leaf?.firstChild) leaf = leaf.firstChild;
    const passage = leaf && this.#passageOf(leaf);
    return passage ? passage.element === place || passage.element.contains(place) : false;
  }

  #tear(passage: LivePassage): void {
    if (this.torn.has(passage)) return;
    this.torn.add(passage);
    this.#lift(passage);
    this.#touch(passage.element);
  }

  #touch(node: Node | null): void {
    // The text of a shadow root itself is its host's.
    const element = node?.nodeType === ELEMENT_NODE ? (node as Element) : (node as ShadowRoot | null)?.host;
    if (element && !this.resting.has(element)) this.changed.add(element);
  }

  #passageOf(node: Node): LivePassage | null {
    return node.nodeType === TEXT_NODE ? (this.#live.locate(node as Text, 0)?.passage ?? null) : null;
  }
}

function hasFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.querySelector('iframe') !== null;
}
