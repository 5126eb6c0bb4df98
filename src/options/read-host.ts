/** The site that somebody writes into a field. Pure. */
import { hostKey } from '../settings/site';

/** The key of a site written as a hostname or as a whole address; null for what is neither. */
export function readHost(written: string): string | null {
  const text = written.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  // One word alone is a search, not a site; a machine of one's own is the exception.
  const isHost = hostname === 'localhost' || /[^.]\.[^.]/.test(hostname) || hostname.startsWith('[');
  return isHost ? hostKey(hostname) : null;
}
