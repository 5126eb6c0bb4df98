/**
 * Joins the visible text of a tree into blocks: one string for each run of inline content, with a map back to the text
 * nodes it came from. One algorithm for the browser and for Node; the style probe is an argument.
 */
import type { StyleProbe } from './roles';

/** A run of text nodes: node i covers `text` from `offsets[i]` on, for as long as its data. */
export type Block = { element: Element; text: string; nodes: Text[]; offsets: number[] };

/** Stands in the text for something that words do not run through. */
const OBJECT = '\uFFFC';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

type Run = { element: Element; text: string; nodes: Text[]; offsets: number[] };

/**
 * Walks a tree in document order and gives each block as it is complete. Blocks without a letter or digit are left out.
 * Open shadow roots are read in place of their host's children, slotted content where it is shown.
 */
export function* blocksOf(root: Element, probe: StyleProbe): Generator<Block> {
  const role = probe(root);
  if (role === 'skip' || role === 'object' || role === 'line') return;
  const finished: Block[] = [];
  let run: Run = newRun(root);
  const flush = (element: Element): void => {
    if (run.nodes.length > 0 && /[\p{L}\p{N}]/u.test(run.text)) finished.push(run);
    run = newRun(element);
  };
  // An explicit stack: a page may nest deeper than the call stack is.
  const stack: Step[] = [{ children: childrenOf(root), at: 0, block: root, closes: null }];
  while (stack.length > 0) {
    const step = stack[stack.length - 1] as Step;
    const child = step.children[step.at++];
    if (!child) {
      stack.pop();
      if (step.closes) flush(step.closes);
      yield* finished.splice(0);
      continue;
    }
    if (child.nodeType === TEXT_NODE) {
      const node = child as Text;
      if (node.data.length === 0) continue;
      run.nodes.push(node);
      run.offsets.push(run.text.length);
      run.text += node.data;
    } else if (child.nodeType === ELEMENT_NODE) {
      const element = child as Element;
      const kind = probe(element);
      if (kind === 'line') run.text += '\n';
      else if (kind === 'object') run.text += OBJECT;
      else if (kind === 'skip') run.text += element.localName === 'wbr' ? '' : breakFor(element);
      else if (kind === 'inline') {
        stack.push({ children: childrenOf(element), at: 0, block: step.block, closes: null });
      } else {
        flush(element);
        stack.push({ children: childrenOf(element), at: 0, block: element, closes: step.block });
      }
    }
  }
  flush(root);
  yield* finished;
}

type Step = {
  children: ArrayLike<Node>;
  at: number;
  block: Element /** The block that goes on when this one ends. */;
  closes: Element | null;
};

/** Hidden scripts and templates amid a word do not cut it; shown things that are not read do. */
function breakFor(element: Element): string {
  return ['script', 'style', 'template', 'noscript', 'link', 'meta'].includes(element.localName) ? '' : OBJECT;
}

function newRun(element: Element): Run {
  return { element, text: '', nodes: [], offsets: [] };
}

function childrenOf(element: Element): ArrayLike<Node> {
  const shadow = element.shadowRoot;
  if (shadow) return [...shadow.childNodes];
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}
