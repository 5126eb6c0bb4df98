/** What an earlier script of ours could not take away: Firefox ends scripts together with their extension. */

/** https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot: for extensions, in Firefox alone. */
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Takes away the element in which a card or a bar stood. */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll<Host>(':root > div[popover], dialog > div[popover]')) {
    if (host.openOrClosedShadowRoot?.querySelector('.glosa')) host.remove();
  }
}
