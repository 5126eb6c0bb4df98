/** One host a frame, whichever of the injected scripts draws first. */
import type { PageHandle } from '../../src/page/handle';
import { type Host, makeHost } from '../../src/ui/floating/host';

export function sharedHost(page: PageHandle): Host {
  page.host ??= makeHost();
  return page.host as Host;
}
