/** Which page a note belongs to, whatever way the reader came to it. Pure: addresses in, addresses out. */

/** Parameters that say where a reader came from, not what is shown. Names as sites and campaigns use them. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_(?:campaign|kwd|source|medium)|at_(?:medium|campaign|custom\d*)|hsa_.*|_hs(?:enc|mi)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|srsltid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|epik|mc_[ce]id|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_ga|_gl|__twitter_impression|ref_src|ref_url|cmpid|ncid|ito|xtor|smid|smtyp|s_cid|wt_mc|wt\.mc_id|icid)$/i;

/** Parameters that ask for another form of the same page: accelerated for phones, or to print. */
const FORMAT = /^(?:amp(?:=(?:1|true)?)?|outputType=amp|print(?:=(?:1|true|yes|y)?)?|imprimir(?:=(?:1|true|si)?)?)$/i;

/** The last step of an address that names the accelerated form. */
const AMP_STEP = /(?<=.)(?:\/amp)+\/?$/i;

/** Parameters that often are the article: a stated address that loses one is a template's mistake. */
const IDENTIFYING = /^(?:id|p|v|nid|aid|article|articleid|article_id|story|storyid|news|newsid|idnoticia|post)$/i;

/** A fragment that an application routes by, and so names a page of its own. */
const HASH_ROUTE = /^#!?\//;

/** The same site under the names that devices and formats give it. */
const DEVICE_LABEL = /^(?:www\d?|m|mobile|amp)\./;

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

const parameters = (url: URL): string[] =>
  url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
const nameOf = (parameter: string): string => parameter.split('=')[0] ?? '';

/**
 * An address without user names, tracking parameters, fragments and what asks for another form of the page; what remains
 * of the query stays as written.
 */
function clean(url: URL): string {
  const kept = parameters(url).filter((parameter) => !TRACKING.test(nameOf(parameter)) && !FORMAT.test(parameter));
  const copy = new URL(url);
  copy.pathname = url.pathname.replace(AMP_STEP, '');
  copy.username = '';
  copy.password = '';
  copy.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  copy.hash = HASH_ROUTE.test(url.hash) ? url.hash : '';
  return copy.href;
}

/** A site's host without the label of a device, so that `m.` and `www.` are one site. A port makes another one. */
function siteOf(url: URL): string {
  const bare = url.host.replace(DEVICE_LABEL, '');
  return bare.includes('.') ? bare : url.host;
}

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';
const isRoot = (url: URL): boolean => url.pathname === '/' && parameters(url).length === 0;

/** Whether the address that a page states can be believed to be that page's own. */
function speaksForItself(stated: URL, visited: URL): boolean {
  if (!isWeb(stated) || !isWeb(visited)) return false;
  // Another site's address would bring that site's notes onto this page, where its scripts can read them.
  if (siteOf(stated) !== siteOf(visited)) return false;
  // Sites that state their front page everywhere, and applications whose shell states one address for every route.
  if (isRoot(stated) && visited.pathname !== '/') return false;
  if (HASH_ROUTE.test(visited.hash) && !HASH_ROUTE.test(stated.hash)) return false;
  const names = new Set(parameters(stated).map(nameOf));
  const lost = parameters(visited)
    .map(nameOf)
    .filter((name) => IDENTIFYING.test(name) && !names.has(name));
  return lost.length === 0 || stated.pathname !== visited.pathname;
}

/** An address as notes are found by it; one that is no address comes back as it is. */
export function pageAddress(address: string): string {
  const url = parse(address);
  return url === null ? address : clean(url);
}

/**
 * The address by which a page's notes are found again: the one the page states (`<link rel="canonical">`, absolute or
 * relative) where it can be believed, else the visited one; both without tracking and fragments.
 */
export function canonicalUrl(visited: string, stated?: string | null): string {
  const here = parse(visited);
  if (here === null) return visited;
  const said = stated ? parse(stated.trim(), visited) : null;
  return clean(said !== null && speaksForItself(said, here) ? said : here);
}
