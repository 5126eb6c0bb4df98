/**
 * Joins the visible text of a tree into blocks: one string for each run of inline content, with a map back to the text
 * nodes it came from. One algorithm for the browser and for Node; the style probe is an argument.
 */
import type { Role, StyleProbe } from './roles';

/** A run of text nodes: node i covers `text` from `offsets[i]` on, for as long as its data. */
export type Block = { element: Element; text: string; nodes: Text[]; offsets: number[] };

/** What is met on the way, for those who watch the page afterwards. */
export type Sights = {
  /** An open shadow root: changes in it must be observed apart. */
  shadow?: (root: ShadowRoot) => void;
  /** A custom element without one, which may get it later. */
  host?: (element: Element) => void;
  /** Something that is not shown now. */
  hidden?: (element: Element) => void;
  /** Content stands in slots. */
  slotted?: () => void;
};

/** Stands in the text for something that words do not run through. */
const OBJECT = '\uFFFC';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** So many nodes are walked between two chances to stop. */
const STRIDE_NODES = 64;

/** A run is a block in the making; `slot` is its place among the finished, which it takes by where it began. */
type Run = Block & { slot: number };
type Step = {
  next: Node | null;
  /** What follows `next` is its siblings, or the rest of what stands in a slot. */
  list: readonly Node[] | null;
  at: number;
  /** Where text belongs from here on: the block, and what to do with its run when this step ends. */
  block: Element;
  ends: Role;
  /** The run that goes on afterwards. */
  paused: Run | null;
};

/**
 * Walks a tree in the order it is shown and gives each block as it is complete, blocks without a letter or digit left
 * out. Null is given now and then, so that the walk can be put off between any two steps.
 */
export function* readBlocks(root: Element, probe: StyleProbe, see: Sights = {}): Generator<Block | null> {
  const own = probe(root);
  if (own === 'hidden') see.hidden?.(root);
  if (own !== 'block' && own !== 'inline' && own !== 'apart') return;
  const finished: Block[] = [];
  let paused = 0;
  let walked = 0;
  const begin = (element: Element): Run => ({ element, text: '', nodes: [], offsets: [], slot: finished.length });
  let run = begin(root);
  const finish = (): void => {
    if (run.nodes.length === 0 || !/[\p{L}\p{N}]/u.test(run.text)) return;
    const { element, text, nodes, offsets } = run;
    finished.splice(run.slot, 0, { element, text, nodes, offsets });
  };
  // An explicit stack: a page may nest deeper than the call stack is.
  const stack: Step[] = [{ ...contentOf(root, see), block: root, ends: 'block', paused: null }];
  for (let step = stack[0]; step; step = stack[stack.length - 1]) {
    if (++walked % STRIDE_NODES === 0) yield null;
    const node = step.next;
    if (!node) {
      stack.pop();
      if (step.ends === 'inline') continue;
      finish();
      if (step.paused) {
        run = step.paused;
        paused--;
      } else run = begin(stack[stack.length - 1]?.block ?? root);
      // A run that was paused began before these blocks, and is still to come.
      if (paused > 0 || run.nodes.length > 0) continue;
      yield* finished.splice(0);
      run.slot = 0;
      continue;
    }
    step.next = step.list ? (step.list[++step.at] ?? null) : node.nextSibling;
    if (node.nodeType === TEXT_NODE) {
      const { data } = node as Text;
      if (data === '' || (run.nodes.length === 0 && !/\S/.test(data))) continue;
      run.nodes.push(node as Text);
      run.offsets.push(run.text.length);
      run.text += data;
    } else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      // Asking for style is what costs: what is empty, where no text runs, needs no answer.
      if (run.nodes.length === 0 && !element.firstChild && !element.shadowRoot && element.localName !== 'slot')
        continue;
      const role = probe(element);
      const between = run.nodes.length > 0;
      if (role === 'line') run.text += between ? '\n' : '';
      else if (role === 'object') run.text += between ? OBJECT : '';
      else if (role === 'hidden') see.hidden?.(element);
      else if (role === 'inline') {
        stack.push({ ...contentOf(element, see), block: step.block, ends: 'inline', paused: null });
      } else if (role !== 'never') {
        const goesOn = role === 'apart' && between;
        if (goesOn) paused++;
        else finish();
        stack.push({ ...contentOf(element, see), block: element, ends: 'block', paused: goesOn ? run : null });
        run = begin(element);
      }
    }
  }
}

/** All blocks of a tree, without a pause. */
export function* blocksOf(root: Element, probe: StyleProbe): Generator<Block> {
  for (const block of readBlocks(root, probe)) if (block) yield block;
}

type Content = Pick<Step, 'next' | 'list' | 'at'>;

function contentOf(element: Element, see: Sights): Content {
  const shadow = element.shadowRoot;
  if (shadow) {
    see.shadow?.(shadow);
    return { next: shadow.firstChild, list: null, at: 0 };
  }
  const tag = String(element.localName);
  if (tag.includes('-')) see.host?.(element);
  if (tag === 'slot' && 'assignedNodes' in element) {
    const list = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (list.length > 0) {
      see.slotted?.();
      return { next: list[0] ?? null, list, at: 0 };
    }
  }
  if (tag === 'details' && !element.hasAttribute('open')) {
    // What is folded away is read when it is opened.
    see.hidden?.(element);
    const list = [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
    return { next: list[0] ?? null, list, at: 0 };
  }
  return { next: element.firstChild, list: null, at: 0 };
}
