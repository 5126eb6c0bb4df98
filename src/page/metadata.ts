/** What a page says of itself, as far as a note needs it to be cited. Everything is the page's own word. */

export type PageMetadata = {
  /** `link rel=canonical` as stated, or null. */
  canonical: string | null;
  title: string;
  publisher?: string;
  byline?: string;
  published?: string;
  language?: string;
};

const MOST_CHARS = 300;

/** Reads the metadata of a document: meta elements first, JSON-LD where they are silent. */
export function pageMetadata(document: Document): PageMetadata {
  const linked = articleData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
      const text = clean(content);
      if (text) return text;
    }
    return undefined;
  };
  const canonical = statedAddress(document);
  const publisher = meta('og:site_name') ?? clean(nameOf(linked?.publisher));
  const byline = meta('author', 'parsely-author') ?? clean(nameOf(linked?.author));
  const published = meta('article:published_time', 'date', 'parsely-pub-date') ?? clean(linked?.datePublished);
  const language = clean(document.documentElement.lang) ?? meta('og:locale');
  return {
    canonical,
    title: meta('og:title') ?? clean(document.title) ?? '',
    ...(publisher && { publisher }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

function clean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/gu, ' ').trim().slice(0, MOST_CHARS);
  return text === '' || /^https?:/.test(text) ? undefined : text;
}

/** The address that a page states for itself, absolute or relative; null where it states none. */
export function statedAddress(document: Document): string | null {
  return document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
}

type Linked = Record<string, unknown>;

function articleData(document: Document): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = flatten(data).find((item) => /Article|Posting|Report/.test(String(item['@type'])));
    if (found) return found;
  }
  return null;
}

function flatten(data: unknown): Linked[] {
  if (Array.isArray(data)) return data.flatMap(flatten);
  if (typeof data !== 'object' || data === null) return [];
  const item = data as Linked;
  return [item, ...flatten(item['@graph'])];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null ? nameOf((value as Linked).name) : undefined;
}
