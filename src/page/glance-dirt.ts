/** Gathers where a page that was only glanced at has other text now; what is shown or hidden makes no difference there. */
import { flatParent } from './flat-tree';
import type { Gathered } from './watch';

/** With more places than this, glancing at everything again costs less. */
const PLACES_MOST = 200;

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
