/**
 * The text of a tree at a glance: nothing is asked about style. What of it is shown, and where one block ends, is left
 * open; `text/glanced.ts` says how that is written.
 */
import { AROUND_CHARS, LEFT_OUT_MOST, PARTED } from '../text/glanced';
import { roleOfName } from './tags';

/** What is met on the way, for those who watch the page afterwards. */
export type GlanceSights = {
  /** An open shadow root: changes in it must be observed apart. */
  shadow: (root: ShadowRoot) => void;
  /** A custom element without one, which may get it later. */
  host: (element: Element) => void;
};

/** What a reader types; most pages have nothing of the kind. A form answers with its controls, and is never asked. */
const TYPED = '[contenteditable]:not([contenteditable=false i],form),[role=textbox]:not(form)';
/** So many nodes are walked between two chances to stop. */
const STRIDE_NODES = 256;
const TEXT_NODE = 3;
const SHOW_TEXT = 4;
const SHOW_ELEMENTS_AND_TEXT = 5;

/**
 * Takes the text in a node; stops now and then, so that it can be put off. Texts come first, and elements are gone
 * through apart: in most pages there is not one shadow root.
 */
export function* glanceAt(root: Node, see: GlanceSights): Generator<void, { text: string; nodes: number }> {
  const found: string[] = [];
  const roots: ShadowRoot[] = [];
  let count = 0;
  const meet = (element: Element): void => {
    const { shadowRoot } = element;
    if (shadowRoot) {
      see.shadow(shadowRoot);
      roots.push(shadowRoot);
    } else if (String(element.localName).includes('-')) see.host(element);
  };
  const typed = hasTyped(document);
  if (root.nodeType === TEXT_NODE) take(root as Text, found, typed);
  else {
    const texts = document.createTreeWalker(root, SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      take(node as Text, found, typed);
      if (++count % STRIDE_NODES === 0) yield;
    }
    meet(root as Element);
    for (const element of (root as Element).querySelectorAll('*')) {
      meet(element);
      if (++count % STRIDE_NODES === 0) yield;
    }
  }
  // The list grows while it is gone through.
  for (const shadow of roots) {
    const nodes = document.createTreeWalker(shadow, SHOW_ELEMENTS_AND_TEXT);
    const typedThere = hasTyped(shadow);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.nodeType === TEXT_NODE) take(node as Text, found, typedThere);
      else {
        meet(node as Element);
        if (node instanceof HTMLSlotElement) found.push(...inSlot(node));
      }
      if (++count % STRIDE_NODES === 0) yield;
    }
  }
  return { text: found.join(PARTED), nodes: found.length };
}

/** The text right before and right behind a node. */
export function textAround(place: Node): { before: string[]; behind: string[] } {
  const walker = document.createTreeWalker(place.getRootNode(), SHOW_TEXT);
  walker.currentNode = place;
  const before = some(() => walker.previousNode());
  walker.currentNode = lastIn(place);
  return { before: before.map((text) => text.slice(-AROUND_CHARS)).reverse(), behind: some(() => walker.nextNode()) };
}

/** How what a slot shows begins and ends; the whole of it has been taken where it stands. */
function inSlot(slot: HTMLSlotElement): string[] {
  return slot.assignedNodes({ flatten: true }).flatMap((node) => {
    const walker = document.createTreeWalker(node, SHOW_TEXT);
    const begins = node.nodeType === TEXT_NODE ? [] : some(() => walker.nextNode());
    walker.currentNode = lastIn(node);
    const last: string[] = [];
    if (walker.currentNode.nodeType === TEXT_NODE) take(walker.currentNode as Text, last, true);
    return [...begins, ...some(() => walker.previousNode()).reverse(), ...last];
  });
}

/** The next few texts, as far as a name may reach. */
function some(step: () => Node | null): string[] {
  const found: string[] = [];
  let chars = 0;
  while (chars < AROUND_CHARS || found.length <= LEFT_OUT_MOST) {
    const node = step();
    if (!node) break;
    const before = found.length;
    take(node as Text, found, true);
    if (found.length > before) chars += (node as Text).data.length;
  }
  return found;
}

/** Takes a text that has a word, unless it is of a kind that is never read; `typed`: there is text that a reader types. */
function take(node: Text, found: string[], typed: boolean): void {
  const { data } = node;
  // Between two texts space is tried anyway.
  if (!/\S/.test(data)) return;
  const parent = node.parentElement;
  if (!roleOfName(String(parent?.localName)) && !(typed && parent?.closest(TYPED))) found.push(data);
}

const hasTyped = (tree: ParentNode): boolean => tree.querySelector(TYPED) !== null;

function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
