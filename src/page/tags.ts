/** What an element is to the reading of a page, and what the name of its tag settles of that. */

/**
 * `block`: its text is a passage of its own; `inline`: it flows in its parent's; `apart`: a passage of its own, amid
 * which its parent's goes on (a float, a note in the margin); `line`: a line break; `object`: shown, but words do not run
 * through it (an image, a control, code); `hidden`: not shown now; `never`: never shown (a script).
 */
export type Role = 'block' | 'inline' | 'apart' | 'line' | 'object' | 'hidden' | 'never';

const words = (list: string): string[] => list.split(/\s+/);

const BY_TAG = new Map<string, Role>([
  ...words('script style noscript template head title meta link datalist rp rt wbr').map(
    (tag) => [tag, 'never'] as const,
  ),
  ...words(
    `svg math canvas video audio iframe frame object embed map img picture hr sup
code pre kbd samp var textarea select option input button meter progress`,
  ).map((tag) => [tag, 'object'] as const),
  ['br', 'line'],
]);

/** The role that the name of a tag settles; undefined: it settles nothing. */
export const roleOfName = (localName: string): Role | undefined => BY_TAG.get(localName);
