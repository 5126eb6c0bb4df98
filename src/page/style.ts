/** The probe for a real page: what an element is, by its computed style. Properties are asked in the order of their use. */
import { isNotThePage, type Role, type StyleProbe } from './roles';

/** A floated first letter is still the first letter of its word. */
const DROP_CAP_MOST_CHARS = 2;

export const probeByLayout: StyleProbe = (element, amid): Role => {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility !== 'visible') return 'hidden';
  // Items of a list are no one sentence, though a menu may show them in one line.
  const flow = element.localName === 'li' ? 'block' : 'inline';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return flow;
  const { position } = style;
  if (position === 'absolute' || position === 'fixed') {
    if (isClippedAway(style)) return 'hidden';
    return isNotThePage(element) ? 'object' : 'apart';
  }
  // At the start of a text a float is a block of its own or a drop cap, and that has nothing but letters in it.
  if ((amid || !element.firstElementChild) && style.float !== 'none') return isDropCap(element) ? 'inline' : 'apart';
  if (display.startsWith('inline')) return flow;
  if (style.contentVisibility === 'hidden') return 'hidden';
  return isNotThePage(element) ? 'object' : 'block';
};

/** Text for screen readers only: one pixel, cut off. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:[01]px(?:, )?){4}\)$/.test(style.clip)) return true;
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}

function isDropCap(element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= DROP_CAP_MOST_CHARS;
}
