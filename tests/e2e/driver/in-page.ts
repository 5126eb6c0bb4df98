/**
 * Functions that are sent into pages as source. Each stands alone: no imports, no helpers of this module, and nothing
 * that leaves a trace in the page.
 */
import type { Marks, Point } from './types';

/** The document as HTML, with everything that stands beside the root element. */
export function wholeHtml(): string {
  return [...document.childNodes]
    .map((node) => (node instanceof Element ? node.outerHTML : new XMLSerializer().serializeToString(node)))
    .join('\n');
}

/** One line per node, indented by depth. */
export function treeLines(): string {
  const lines: string[] = [];
  const walk = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
      lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`);
      if (node.shadowRoot) {
        lines.push(`${indent} #shadow-root`);
        for (const child of node.shadowRoot.childNodes) walk(child, depth + 2);
      }
      if (node instanceof HTMLTemplateElement) for (const child of node.content.childNodes) walk(child, depth + 2);
    } else if (node instanceof DocumentType) {
      lines.push(`<!doctype ${node.name} ${JSON.stringify(node.publicId)} ${JSON.stringify(node.systemId)}>`);
    } else {
      lines.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
    }
    for (const child of node.childNodes) walk(child, depth + 1);
  };
  for (const node of document.childNodes) walk(node, 0);
  return lines.join('\n');
}

/** The words under each registered highlight. */
export function paintedWords(): Marks {
  const marks: Marks = {};
  for (const [name, highlight] of CSS.highlights) {
    const ranges = [...highlight].map((abstract) => {
      const range = new Range();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      return range;
    });
    const order = (one: Range, other: Range): number =>
      one.startContainer.getRootNode() === other.startContainer.getRootNode()
        ? one.compareBoundaryPoints(Range.START_TO_START, other)
        : 0;
    marks[name] = ranges.sort(order).map((range) => range.toString());
  }
  return marks;
}

/** Where the n-th occurrence of a phrase stands in the viewport, scrolled there; null when it is not in the text. */
export function findPhrase(phrase: string, nth: number): { start: Point; middle: Point; end: Point } | null {
  const pieces: { node: Text; from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  let at = -1;
  for (let count = 0; count <= nth; count++) {
    at = text.indexOf(phrase, at + 1);
    if (at < 0) return null;
  }
  const place = (offset: number): [Text, number] | null => {
    const piece = pieces.findLast(({ from }) => from <= offset);
    return piece ? [piece.node, offset - piece.from] : null;
  };
  const first = place(at);
  const last = place(at + phrase.length - 1);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  const seen = range.getBoundingClientRect();
  if (seen.top < 0 || seen.bottom > innerHeight) {
    first[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
  const head = boxes[0];
  const tail = boxes.at(-1);
  if (!head || !tail) return null;
  return {
    start: { x: head.left + 1, y: head.top + head.height / 2 },
    middle: { x: head.left + head.width / 2, y: head.top + head.height / 2 },
    end: { x: tail.right - 1, y: tail.top + tail.height / 2 },
  };
}

/** What can be read in a shadow root, or null when nothing of it is on screen. */
export function shownText(root: ShadowRoot): string | null {
  const shown = [...root.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child.localName !== 'style' && child.checkVisibility(),
  );
  // Card and bar have a layer each, and what is announced is in them when nothing shows.
  const text = shown.flatMap((child) => child.innerText.trim() || []).join('\n');
  return text === '' ? null : text;
}

/** The middle of a button, link, switch or option with this accessible name, or one that starts with it. */
export function findButton(root: ParentNode, wanted: string): Point | string[] {
  const buttons = [
    ...root.querySelectorAll<HTMLElement>(
      'button, a[href], summary, input, [role="button"], [role="tab"], [role="option"]',
    ),
  ];
  const nameOf = (element: HTMLElement): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    return (element.getAttribute('aria-label') ?? label ?? element.innerText ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const shown = buttons.filter((button) => button.checkVisibility());
  const button = shown.find((one) => nameOf(one) === wanted) ?? shown.find((one) => nameOf(one).startsWith(wanted));
  if (!button) return shown.map(nameOf);
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // A link that is broken over two lines has no words in the middle of its box.
  const box = button.getClientRects()[0] ?? button.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Resolves when what was scrolled has been told of it: two frames on, or a moment where no frames are drawn. */
export function atRest(): Promise<boolean> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
    setTimeout(() => done(false), 200);
  });
}

/** Resolves when what is fading or moving in has arrived; what turns for ever is not waited for. */
export async function settled(root: ShadowRoot): Promise<boolean> {
  const passing = root.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(passing.map((one) => one.finished));
  return true;
}
