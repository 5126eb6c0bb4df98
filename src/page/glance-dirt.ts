/** Gathers where a page that was only glanced at has other text now; what is shown or hidden makes no difference there. */
import { ELEMENT_BEGINS, ELEMENT_ENDS } from '../text/glanced';
import { flatParent } from './flat-tree';
import { roleOfName } from './tags';
import type { Gathered } from './watch';

/** With more places than this, glancing at everything again costs less. */
const PLACES_MOST = 200;
/** A name that reaches into changed text begins or ends no further away. */
const AROUND_CHARS = 200;
const AROUND_NODES = 12;

export class GlanceDirt implements Gathered {
  changed = new Set<Element>();
  /** Text nodes by themselves. */
  texts = new Set<Text>();
  /** Everything is to be looked at. */
  everything = false;
  /** How often something was taken out of the page: whoever walks the tree meanwhile may have lost the way. */
  removals = 0;
  readonly shifted = new Set<Element>();
  readonly frames = false;

  get isTextDirty(): boolean {
    return this.everything || this.changed.size > 0 || this.texts.size > 0;
  }

  note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, nextSibling, previousSibling } of records) {
      // Text that was emptied joins what stands beside it.
      if (type !== 'childList')
        this.#add(type === 'attributes' || isText(target) ? target : (target.parentNode ?? target));
      else {
        this.removals += removedNodes.length;
        for (const node of addedNodes) this.#add(node);
        // Text that stood between two others has gone; elements are thought away anyway.
        if (addedNodes.length === 0 && [...removedNodes].some(isText)) {
          this.#add(nextSibling ?? previousSibling ?? target);
        }
      }
    }
    if (this.changed.size + this.texts.size <= PLACES_MOST) return;
    this.everything = true;
    this.#forget();
  }

  /** The places in the page to look at again, none inside another; nothing is dirty afterwards. */
  take(): Node[] {
    const places = new Set<Node>([...this.changed, ...this.texts]);
    this.everything = false;
    this.#forget();
    return [...places].filter((place) => {
      if (!place.isConnected) return false;
      for (let at = flatParent(place); at; at = flatParent(at)) if (places.has(at)) return false;
      return true;
    });
  }

  #add(node: Node): void {
    if (node.nodeType === 1) this.changed.add(node as Element);
    else if (isText(node)) this.texts.add(node as Text);
    else if ('host' in node) this.changed.add((node as ShadowRoot).host);
  }

  #forget(): void {
    this.changed = new Set();
    this.texts = new Set();
  }
}

const isText = (node: Node): boolean => node.nodeType === 3 && /\S/.test((node as Text).data);

/** The text right before and right behind a place, as a glance. */
export function textAround(place: Node): { before: string; behind: string } {
  const walker = document.createTreeWalker(place.getRootNode(), NodeFilter.SHOW_TEXT);
  const collect = (step: () => Node | null): string[] => {
    const found: string[] = [];
    for (let chars = 0, left = AROUND_NODES; chars < AROUND_CHARS && left > 0; ) {
      const node = step() as Text | null;
      if (!node) break;
      if (!isText(node) || roleOfName(String(node.parentElement?.localName))) continue;
      left--;
      chars += node.data.length;
      found.push(node.data);
    }
    return found;
  };
  const written = (texts: readonly string[]): string =>
    texts.map((text) => ELEMENT_BEGINS + text + ELEMENT_ENDS).join('');
  walker.currentNode = place;
  const before = collect(() => walker.previousNode()).map((text) => text.slice(-AROUND_CHARS));
  let last = place;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
  const behind = collect(() => walker.nextNode()).map((text) => text.slice(0, AROUND_CHARS));
  return { before: written(before.reverse()), behind: written(behind) };
}
