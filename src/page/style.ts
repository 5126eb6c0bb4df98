/** The probe for a real page: what an element is, by its computed style. */
import { type Role, roleOfTag, type StyleProbe } from './roles';

/** A floated first letter is still the first letter of its word. */
const DROP_CAP_MOST_CHARS = 2;

export const probeByLayout: StyleProbe = (element): Role => {
  const role = roleOfTag(element);
  if (role) return role;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility !== 'visible') return 'skip';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'inline';
  if (isClippedAway(style)) return 'skip';
  if (display === 'inline-block' || display === 'inline-flex') return element.localName === 'li' ? 'block' : 'inline';
  if (style.float !== 'none' && isDropCap(element)) return 'inline';
  return 'block';
};

/** Text for screen readers only: one pixel, cut off. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  return (
    style.position === 'absolute' &&
    style.overflow !== 'visible' &&
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1
  );
}

function isDropCap(element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= DROP_CAP_MOST_CHARS;
}
