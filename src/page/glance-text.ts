/**
 * The text of a tree at a glance: nothing is asked of an element but its tag and its shadow root. What of it is shown, and
 * where one block ends, is left open; `text/glanced.ts` says how that is written.
 */
import { ELEMENT_BEGINS, ELEMENT_ENDS, PARTED } from '../text/glanced';
import { roleOfName } from './tags';

/** What is met on the way, for those who watch the page afterwards. */
export type GlanceSights = {
  /** An open shadow root: changes in it must be observed apart. */
  shadow?: (root: ShadowRoot) => void;
  /** A custom element without one, which may get it later. */
  host?: (element: Element) => void;
};

/** So many nodes are walked between two chances to stop. */
const STRIDE_NODES = 256;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Children that are still to be walked: `next` and its siblings, then `rest`; `host`: only those that no slot shows. */
type Step = { next: Node | null; rest: Node[]; host: boolean; isPart: boolean };

/** Walks a tree, the root itself included, and tells its text in the end; stops now and then, so that it can be put off. */
export function* glanceAt(root: Node, see: GlanceSights = {}): Generator<void, { text: string; nodes: number }> {
  let text = '';
  let nodes = 0;
  /** Elements begun since the last text; one that ends before any text is not written at all. */
  let begun = 0;
  let isParted = true;
  const stack: Step[] = [{ next: null, rest: [root], host: false, isPart: true }];
  const walk = (): void => {
    for (let count = 0; count < STRIDE_NODES; count++) {
      const step = stack[stack.length - 1];
      if (!step) return;
      const node = step.next ?? step.rest.pop();
      if (!node) {
        stack.pop();
        if (step.isPart) continue;
        if (begun > 0) begun--;
        else text += ELEMENT_ENDS;
        isParted = true;
        continue;
      }
      if (step.next) step.next = node.nextSibling;
      if (step.host && (node as Partial<Element>).assignedSlot) continue;
      const type = node.nodeType;
      if (type === TEXT_NODE) {
        const { data } = node as Text;
        // Between two texts space is tried anyway.
        if (!/\S/.test(data)) continue;
        if (begun > 0) text += ELEMENT_BEGINS.repeat(begun);
        else if (!isParted) text += PARTED;
        begun = 0;
        isParted = false;
        text += data;
        nodes++;
      } else if (type === ELEMENT_NODE) {
        const element = node as Element;
        const first = element.firstChild;
        const shadow = element.shadowRoot;
        // A form may answer with one of its controls.
        const tag = String(element.localName);
        if (!first && !shadow && tag !== 'slot') {
          if (tag.includes('-')) see.host?.(element);
          continue;
        }
        if (roleOfName(tag)) continue;
        begun++;
        stack.push({ next: first, rest: [], host: shadow !== null && shadow !== undefined, isPart: false });
        if (shadow) {
          see.shadow?.(shadow);
          stack.push({ next: shadow.firstChild, rest: [], host: false, isPart: true });
        } else if (tag.includes('-')) see.host?.(element);
        else if (tag === 'slot' && 'assignedNodes' in element) {
          const shown = (element as HTMLSlotElement).assignedNodes({ flatten: true });
          if (shown.length > 0) stack.push({ next: null, rest: [...shown].reverse(), host: false, isPart: true });
        }
      }
    }
  };
  for (;;) {
    walk();
    if (stack.length === 0) return { text, nodes };
    yield;
  }
}
