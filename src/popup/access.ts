/** Which addresses to ask the browser's permission for. Pure. */

/** As the manifest has them: a request may name nothing beyond. */
const SCHEMES = ['http', 'https'] as const;

/**
 * Match patterns for a site (its key: a hostname without `www.`), or for all sites. One pattern a scheme, since
 * Chromium does not see that `*:` is covered by the manifest's `http:` and `https:`.
 */
export function accessOrigins(host: string | null): string[] {
  return hosts(host).flatMap((name) => SCHEMES.map((scheme) => `${scheme}://${name}/*`));
}

function hosts(host: string | null): string[] {
  if (host === null) return ['*'];
  const isName = /\.[a-z][^.]*$/i.test(host);
  return isName ? [host, `www.${host}`] : [host];
}
