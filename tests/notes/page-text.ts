/** The words of a whole page, roughly as a reader has them; for measuring on stored pages, where nothing is laid out. */
import { parseHTML } from 'linkedom';

const BLOCK =
  /^(?:P|DIV|LI|UL|OL|H[1-6]|SECTION|ARTICLE|HEADER|FOOTER|NAV|ASIDE|MAIN|TABLE|TR|TD|TH|BLOCKQUOTE|FIGURE|FIGCAPTION|PRE|BR|HR|DL|DT|DD|FORM|OPTION|BUTTON)$/;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|IFRAME|SVG|TEXTAREA|SELECT)$/i;

function collect(node: Node, into: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) into.push(child.textContent ?? '');
    if (child.nodeType !== 1 || UNREAD.test(child.nodeName)) continue;
    const edge = BLOCK.test(child.nodeName) ? '\n' : '';
    into.push(edge);
    collect(child, into);
    into.push(edge);
  }
}

/** The text of a page, white space folded. */
export function pageText(html: string): string {
  const pieces: string[] = [];
  collect(parseHTML(html).document.documentElement, pieces);
  return pieces.join('').replace(/\s+/g, ' ');
}
