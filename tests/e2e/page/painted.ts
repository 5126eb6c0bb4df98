/** What is painted, by the element that it stands in: for journeys that ask where, not only whether. */
import type { Page } from '../driver';
import { until } from '../driver/wait';

/** The words painted as names inside an element (by id), in reading order; open shadow roots and own frames included. */
export function paintedIn(page: Page, id: string): Promise<string[]> {
  return page.evaluate(paintedWithin, `[id="${id}"]`);
}

/** Waits until the words painted inside an element are exactly these, in whatever order: trees may not tell it. */
export async function waitForPainted(page: Page, id: string, words: readonly string[]): Promise<void> {
  const wanted = [...words].sort().join('|');
  const isSo = async (): Promise<boolean> => (await paintedIn(page, id)).sort().join('|') === wanted;
  await until(isSo, `“${words.join(', ')}” painted in #${id}`).catch(async (error: Error) => {
    throw new Error(`${error.message}; painted there: ${(await paintedIn(page, id)).join(', ')}`);
  });
}

/** Runs in the page. A mention that runs over several nodes is painted node by node: pieces that touch are joined. */
function paintedWithin(selector: string): string[] {
  // Frames of another origin, and those without a document, have nothing to tell.
  const own = [...document.querySelectorAll('iframe')].filter((frame) => frame.contentDocument !== null);
  const windows = [window, ...own.map((frame) => frame.contentWindow)] as unknown as (typeof globalThis)[];
  const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);
  const hostOf = (node: Node): Node | null => (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const found: { node: Text; start: number; end: number }[] = [];
  for (const view of windows) {
    for (const name of ['hl-0', 'hl-1']) {
      for (const range of view.CSS.highlights.get(name) ?? []) {
        // By the root's own search: a form of the fixture answers `parentNode` with one of its controls.
        let within = false;
        for (let node: Node | null = range.startContainer; node; node = hostOf(node)) {
          within ||= (elementOf(node)?.closest(selector) ?? null) !== null;
        }
        if (!within) continue;
        found.push({ node: range.startContainer as Text, start: range.startOffset, end: range.endOffset });
      }
    }
  }
  found.sort((a, b) => (a.node === b.node ? a.start - b.start : a.node.compareDocumentPosition(b.node) & 4 ? -1 : 1));
  const words: string[] = [];
  let last: { node: Text; end: number } | null = null;
  for (const { node, start, end } of found) {
    const text = node.data.slice(start, end);
    const isNext = last && last.node !== node && last.end === last.node.data.length && start === 0;
    if (isNext) words.push(`${words.pop()}${text}`);
    else words.push(text);
    last = { node, end };
  }
  return words;
}
