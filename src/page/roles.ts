/** What an element is to the reading of a page, decided by its tag and attributes where these suffice. */
import { type Role, roleOfName } from './tags';

export type { Role };

/** Decides where tags and attributes do not: the browser asks the computed style, Node (which has no layout) the tag. */
export type StyleProbe = {
  /** By all that an element's own style says; running text may stand before it. */
  role: (element: Element) => Role;
  /**
   * The same for an element that begins a text and can be seen: `apart` and `block` come to the same there, and need not
   * be told apart.
   */
  flow: (element: Element) => Role;
  /** For one reading: whether text in an element can be seen, going by all that is around it. Null: nothing tells that. */
  sight: (() => (element: Element) => boolean) | null;
};

const words = (list: string): string[] => list.split(/\s+/);

const INLINE = new Set(
  words(
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb ruby s small span strike strong sub time tt u slot nobr',
  ),
);

/** Names that advertisements and consent banners go by; whole words of `id` and `class`. */
const NOT_THE_PAGE =
  /(?:^|\s)(?:ads?|advert|advertisement|adsbygoogle|ad-(?:slot|unit|container|wrapper|banner|top|bottom|inline|box)|google_ads_\S+|div-gpt-ad\S*|taboola-\S+|outbrain\S*|onetrust-\S+|cybotcookiebot\S*|didomi-\S+|qc-cmp\S*|usercentrics-\S+|sp_message_\S+|cmpbox|truste-\S+|iubenda-cs\S*|(?:cookies?|gdpr|consent)-?(?:law-info|banner|consent|notice|bar|popup|modal|overlay|dialog)\S*)(?=\s|$)/i;
/** Wrappers of whole pages carry such names too, as a state. */
const HOLDS_THE_PAGE = 'article, main, h1';
const OUTERMOST = new Set(['html', 'body', 'main', 'article']);

/** What an element is, by its tag, its attributes, and failing these its style. */
export function roleOf(element: Element, probe: StyleProbe): Role {
  return roleOfName(String(element.localName)) ?? roleAmid(element, probe);
}

/** The same for an element whose tag settles nothing. */
export function roleAmid(element: Element, probe: StyleProbe): Role {
  const role = roleOfAttributes(element) ?? probe.role(element);
  return (role === 'block' || role === 'apart') && isNotThePage(element) ? 'object' : role;
}

/** The role that attributes settle, or null. */
export function roleOfAttributes(element: Element): Role | null {
  if (isForm(element) || !element.hasAttributes()) return null;
  if (element.hasAttribute('hidden')) return 'hidden';
  return isEditable(element) ? 'object' : null;
}

/** Whether a block is an advertisement or a consent banner, going by its names. */
export function isNotThePage(block: Element): boolean {
  if (isForm(block)) return false;
  const classes = block.getAttribute('class') ?? '';
  const id = block.getAttribute('id') ?? '';
  if (!(classes !== '' && saysSo(classes)) && !(id !== '' && NOT_THE_PAGE.test(id))) return false;
  return !OUTERMOST.has(block.localName) && !block.querySelector(HOLDS_THE_PAGE);
}

/** A page has few lists of classes, each on many elements. */
const said = new Map<string, boolean>();
const SAID_MOST = 1000;

function saysSo(classes: string): boolean {
  let answer = said.get(classes);
  if (answer === undefined) {
    answer = NOT_THE_PAGE.test(classes);
    if (said.size < SAID_MOST) said.set(classes, answer);
  }
  return answer;
}

/** A form answers to the names of its controls instead of its own properties: of it nothing is asked. */
const isForm = ({ localName }: Element): boolean => localName === 'form' || typeof localName !== 'string';

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return (value !== null && value.toLowerCase() !== 'false') || element.getAttribute('role') === 'textbox';
}

/** The probe for trees without layout: tags, and what a `style` attribute says in so many words. */
export const probeByTag: StyleProbe = { role: roleByTag, flow: roleByTag, sight: null };

function roleByTag(element: Element): Role {
  const style = element.getAttribute('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  if (/float\s*:\s*(?:left|right)|position\s*:\s*absolute/i.test(style)) return 'apart';
  if (/display\s*:\s*(?:block|flex|grid)/i.test(style)) return 'block';
  if (INLINE.has(element.localName) || (element.localName.includes('-') && !element.shadowRoot)) return 'inline';
  return 'block';
}
