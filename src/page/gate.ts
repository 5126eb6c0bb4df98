/**
 * Whether a page is one to read. Facts are gathered cheaply and first (no layout, no message); the decision is a pure
 * function over them.
 */

export type PageFacts = {
  /** `og:type` says article, JSON-LD or microdata names an article type. */
  declaredArticle: boolean;
  /** Characters in paragraphs, counted until `ENOUGH_CHARS`. */
  paragraphChars: number;
};

/** Short news items have about this much text; navigation pages have paragraphs too, but short ones, which are not counted. */
const ENOUGH_CHARS = 500;
const PARAGRAPH_LEAST_CHARS = 60;

/** Gathers the facts of a document. */
export function pageFacts(document: Document): PageFacts {
  return { declaredArticle: isDeclaredArticle(document), paragraphChars: paragraphChars(document) };
}

/** Whether names are looked for. `asked`: the reader has asked for this page. */
export function isPageToRead(facts: PageFacts, pages: 'articles' | 'every' | 'asked', asked: boolean): boolean {
  if (asked || pages === 'every') return true;
  if (pages === 'asked') return false;
  return facts.paragraphChars >= ENOUGH_CHARS || (facts.declaredArticle && facts.paragraphChars > 0);
}

const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|OpinionNewsArticle)"/;

function isDeclaredArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/article/i.test(type)) return true;
  if (document.querySelector('[itemtype*="NewsArticle"], [itemtype$="/Article"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ARTICLE.test(script.textContent ?? '')) return true;
  }
  return false;
}

function paragraphChars(document: Document): number {
  let chars = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length >= PARAGRAPH_LEAST_CHARS) chars += length;
    if (chars >= ENOUGH_CHARS) break;
  }
  return chars;
}
