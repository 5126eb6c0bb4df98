/** What becomes of a script whose extension was updated or removed under its page: the same for all that it shows. */
import type { PageHandle } from './handle';
import { LAYERS, registryName } from './marks';

/** After an update open tabs get the new script: so long the old one waits for it before it says that all is over. */
const NEWER_WITHIN_MS = 1000;

/** `replaced`: a newer script of ours serves the page by now. */
export type Fate = 'here' | 'gone' | 'replaced';

/** Takes away what a script painted that cannot be explained any more, and ends it where a newer one has come. */
export function fateOf(page: PageHandle): Fate {
  if (!page.lost()) return 'here';
  page.mentions.clear();
  page.marks.clear();
  // What is painted now is a newer script's, with a world of its own.
  if (!LAYERS.some((layer) => CSS.highlights.has(registryName(layer)))) return 'gone';
  page.end();
  return 'replaced';
}

/** The fate that stands: `gone` only where no newer script has come in its time. */
export async function settledFate(page: PageHandle): Promise<Fate> {
  if (fateOf(page) === 'gone') await new Promise((later) => setTimeout(later, NEWER_WITHIN_MS));
  return fateOf(page);
}
