/** The probe for a real page: what an element is, by its computed style. Properties are asked in the order of their use. */
import type { Role, StyleProbe } from './roles';

/** A floated first letter is still the first letter of its word. */
const DROP_CAP_MOST_CHARS = 2;

export const probeByLayout: StyleProbe = {
  role(element) {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return 'hidden';
    const role = roleIn(element, style, true);
    return role === 'block' && style.contentVisibility === 'hidden' ? 'hidden' : role;
  },
  flow: (element) => roleIn(element, getComputedStyle(element), false),
  // Two questions for all that is around a text, instead of several for each element around it.
  sight() {
    const isCut = cutters();
    return (element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const { offsetParent } = element as Partial<HTMLElement>;
      return !offsetParent || !isCut(offsetParent);
    };
  },
};

/** `amid`: text of its parent may stand before it. */
function roleIn(element: Element, style: CSSStyleDeclaration, amid: boolean): Role {
  const { display } = style;
  // Items of a list are no one sentence, though a menu may show them in one line.
  const flow = element.localName === 'li' ? 'block' : 'inline';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return flow;
  if (isOutOfFlow(style)) return isClippedAway(style) ? 'hidden' : 'apart';
  // At the start of a text a float is a block of its own or a drop cap, and that has nothing but letters in it.
  if ((amid || !element.firstElementChild) && style.float !== 'none') return isDropCap(element) ? 'inline' : 'apart';
  return display.startsWith('inline') ? flow : 'block';
}

/** Tells whether a positioned element, or one around it, cuts off what is in it; each is asked once. */
function cutters(): (positioned: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isCut = (positioned: Element): boolean => {
    const answer = known.get(positioned);
    if (answer !== undefined) return answer;
    const style = getComputedStyle(positioned);
    const { offsetParent } = positioned as HTMLElement;
    const cut = (isOutOfFlow(style) && isClippedAway(style)) || (offsetParent !== null && isCut(offsetParent));
    known.set(positioned, cut);
    return cut;
  };
  return isCut;
}

const isOutOfFlow = ({ position }: CSSStyleDeclaration): boolean => position === 'absolute' || position === 'fixed';

/** Text for screen readers only: one pixel, cut off. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:[01]px(?:, )?){4}\)$/.test(style.clip)) return true;
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

function isDropCap(element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= DROP_CAP_MOST_CHARS;
}
