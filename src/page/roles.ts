/** What an element is to the reading of a page, decided by its tag where that suffices. */

/**
 * `block`: its text is a passage of its own; `inline`: it flows in its parent's; `line`: a line break; `object`:
 * something that words do not run through (an image, a control); `skip`: neither it nor its children are read.
 */
export type Role = 'block' | 'inline' | 'line' | 'object' | 'skip';

/** Decides by layout; the browser asks the computed style, Node (which has no layout) the tag alone. */
export type StyleProbe = (element: Element) => Role;

const SKIP = new Set(
  `script style noscript template head title meta link svg math canvas video audio iframe frame object embed map
code pre kbd samp var textarea select option datalist dialog-polyfill nav-progress`
    .split(/\s+/)
    .filter(Boolean),
);
const OBJECT = new Set(['img', 'picture', 'input', 'button', 'meter', 'progress', 'sup', 'hr']);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike strong sub time tt u
slot wbr nobr`
    .split(/\s+/)
    .filter(Boolean),
);

/** The role that a tag and its attributes settle, or null where layout must be asked. */
export function roleOfTag(element: Element): Role | null {
  const tag = element.localName;
  if (tag === 'br') return 'line';
  if (SKIP.has(tag)) return 'skip';
  if (OBJECT.has(tag)) return 'object';
  if (element.hasAttribute('hidden') || isEditable(element)) return 'skip';
  return null;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return (value !== null && value.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** The probe for trees without layout: tags, and what a `style` attribute says in so many words. */
export const probeByTag: StyleProbe = (element) => {
  const role = roleOfTag(element);
  if (role) return role;
  const style = element.getAttribute('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'skip';
  if (/display\s*:\s*(?:block|flex|grid)/i.test(style)) return 'block';
  return INLINE.has(element.localName) || (element.localName.includes('-') && !element.shadowRoot) ? 'inline' : 'block';
};
