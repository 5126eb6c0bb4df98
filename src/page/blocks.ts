/**
 * Joins the visible text of a tree into blocks: one string for each run of inline content, with a map back to the text
 * nodes it came from. One algorithm for the browser and for Node; the style probe is an argument.
 */
import { isNotThePage, type Role, roleAmid, roleOf, roleOfAttributes, type StyleProbe } from './roles';
import { roleOfName } from './tags';

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
  /** Not null: nobody has asked yet what this element is, because no text was met in it. */
  unasked: Element | null;
  /** Where text belongs from here on: the block, and what to do with its run when this step ends. */
  block: Element;
  ends: 'block' | 'inline';
  /** The run that goes on afterwards. */
  paused: Run | null;
};

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Walks a tree in the order it is shown and gives each block as it is complete, blocks without a letter or digit left
 * out. Null is given now and then, so that the walk can be put off between any two steps. What an element is, is asked
 * only once text is met in it, and of what is around it only as far as the block that the text belongs to: asking for
 * style is what costs.
 */
export function* readBlocks(root: Element, probe: StyleProbe, see: Sights = {}): Generator<Block | null> {
  const own = roleOf(root, probe);
  if (own === 'hidden') see.hidden?.(root);
  if (own !== 'block' && own !== 'inline' && own !== 'apart') return;
  const finished: Block[] = [];
  let paused = 0;
  const begin = (element: Element): Run => ({ element, text: '', nodes: [], offsets: [], slot: finished.length });
  let run = begin(root);
  const finish = (): void => {
    if (run.nodes.length === 0 || !LETTER.test(run.text)) return;
    const { element, text, nodes, offsets } = run;
    finished.splice(run.slot, 0, { element, text, nodes, offsets });
  };
  // An explicit stack: a page may nest deeper than the call stack is.
  const stack: Step[] = [stepInto(root, String(root.localName), root, see)];
  /** The attributes of the elements of the steps below this one let their text be read. */
  let passed = 0;
  /** What is in these can be seen, as far as it is up to them. */
  let vetted = 0;
  const isSeen = probe.sight?.();
  /** Leaves a step out, and what is in it; the walk then goes on behind. */
  const leave = (at: number, element: Element, role: Role): false => {
    if (role === 'hidden') see.hidden?.(element);
    stack.length = at;
    passed = Math.min(passed, at);
    vetted = Math.min(vetted, at);
    return false;
  };
  /** Text was met: asks what it stands in. False when it is not to be read. */
  const ask = (): boolean => {
    for (; passed < stack.length; passed++) {
      const element = stack[passed]?.unasked;
      const role = element && (roleOfAttributes(element) ?? (isNotThePage(element) ? 'object' : null));
      if (role) return leave(passed, element, role);
    }
    let at = stack.length - 1;
    // One look at all that is around costs as much as asking two elements what they are.
    if (isSeen && at - vetted > 1) {
      let unseen: Element | null = null;
      for (let out = at; out >= vetted; out--) {
        const element = stack[out]?.unasked;
        if (!element || isSeen(element)) break;
        unseen = element;
        at = out;
      }
      if (unseen) return leave(at, unseen, 'hidden');
    } else {
      for (let out = vetted; out <= at; out++) {
        const step = stack[out];
        const element = step?.unasked;
        if (!step || !element) continue;
        const role = probe.role(element);
        if (role !== 'inline' && role !== 'block' && role !== 'apart') return leave(out, element, role);
        step.unasked = null;
        if (role === 'inline') step.ends = 'inline';
        else step.block = element;
      }
    }
    vetted = stack.length;
    // From the inside out, as far as the first block: what is around that needs no answer.
    at = stack.length;
    let block: Element | null = null;
    while (!block) {
      const step = stack[--at];
      if (!step) break;
      const element = step.unasked;
      step.unasked = null;
      const role = element && probe.flow(element);
      if (role === 'inline') step.ends = 'inline';
      else if (!element) block = step.ends === 'inline' ? null : step.block;
      else if (role === 'block' || role === 'apart') block = element;
      else return leave(at, element, role ?? 'never');
    }
    block ??= root;
    // What was entered before its role was known took its parent for its block.
    for (; at < stack.length; at++) (stack[at] as Step).block = block;
    run = begin(block);
    return true;
  };
  // A function of its own, because engines do not optimise a generator while it runs.
  const walk = (): void => {
    for (let count = 0; count < STRIDE_NODES; count++) {
      const step = stack[stack.length - 1];
      if (!step) return;
      const node = step.next;
      if (!node) {
        stack.pop();
        if (passed > stack.length) passed = stack.length;
        if (vetted > stack.length) vetted = stack.length;
        if (step.unasked || step.ends === 'inline') continue;
        finish();
        if (step.paused) {
          run = step.paused;
          paused--;
        } else run = begin(stack[stack.length - 1]?.block ?? root);
        continue;
      }
      step.next = step.list ? (step.list[++step.at] ?? null) : node.nextSibling;
      const type = node.nodeType;
      if (type === TEXT_NODE) {
        const { data } = node as Text;
        const begins = run.nodes.length === 0;
        if (data === '' || (begins && !/\S/.test(data)) || (begins && !ask())) continue;
        run.nodes.push(node as Text);
        run.offsets.push(run.text.length);
        run.text += data;
      } else if (type === ELEMENT_NODE) {
        const element = node as Element;
        // A form may answer with one of its controls.
        const tag = String(element.localName);
        const between = run.nodes.length > 0;
        const named = roleOfName(tag);
        if (!between) {
          if (named) continue;
          const first = element.firstChild;
          const shadow = element.shadowRoot;
          // What is empty, where no text runs, needs no answer.
          if (!first && !shadow && tag !== 'slot') continue;
          const inner = stepInto(element, tag, step.block, see, first, shadow);
          inner.unasked = element;
          stack.push(inner);
          continue;
        }
        const role = named ?? roleAmid(element, probe);
        if (role === 'line') run.text += '\n';
        else if (role === 'object') run.text += OBJECT;
        else if (role === 'hidden') see.hidden?.(element);
        else if (role === 'inline') {
          const inner = stepInto(element, tag, step.block, see);
          inner.ends = 'inline';
          stack.push(inner);
        } else if (role !== 'never') {
          const goesOn = role === 'apart';
          if (goesOn) paused++;
          else finish();
          const inner = stepInto(element, tag, element, see);
          if (goesOn) inner.paused = run;
          stack.push(inner);
          run = begin(element);
        }
      }
    }
  };
  while (stack.length > 0) {
    walk();
    // What goes on began before the blocks that stand in it, and comes before them.
    const ready = paused > 0 ? 0 : run.nodes.length > 0 ? run.slot : finished.length;
    run.slot -= Math.min(ready, run.slot);
    if (ready === 0) yield null;
    else yield* finished.splice(0, ready);
  }
}

/** All blocks of a tree, without a pause. */
export function* blocksOf(root: Element, probe: StyleProbe): Generator<Block> {
  for (const block of readBlocks(root, probe)) if (block) yield block;
}

/** A step into the content of an element, as the content of a block. */
function stepInto(
  element: Element,
  tag: string,
  block: Element,
  see: Sights,
  first: Node | null = element.firstChild,
  shadow: ShadowRoot | null = element.shadowRoot,
): Step {
  const step: Step = { next: first, list: null, at: 0, unasked: null, block, ends: 'block', paused: null };
  if (shadow) {
    see.shadow?.(shadow);
    step.next = shadow.firstChild;
    return step;
  }
  if (tag.includes('-')) see.host?.(element);
  if (tag === 'slot' && 'assignedNodes' in element) {
    const list = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (list.length > 0) {
      see.slotted?.();
      step.list = list;
      step.next = list[0] ?? null;
      return step;
    }
  }
  if (tag === 'details' && !element.hasAttribute('open')) {
    // What is folded away is read when it is opened.
    see.hidden?.(element);
    step.list = [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
    step.next = step.list[0] ?? null;
    return step;
  }
  return step;
}
