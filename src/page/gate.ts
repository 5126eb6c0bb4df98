/**
 * Whether a page is one to read. Facts are gathered cheaply and first (no layout, no message); the decision is a pure
 * function over them.
 */

export type PageFacts = {
  /**
   * What the page says of itself: `article` in structured data; `perhaps` in `og:type`, microdata or a date of
   * publication, which publishing systems give to shops and home pages too; `other`: a product, a thread, a list.
   */
  declared: 'article' | 'perhaps' | 'other' | 'nothing';
  /** Paragraphs and their characters, until there are enough; where nothing is declared, those that stand together. */
  paragraphs: number;
  chars: number;
  /** Prices, editors, grids: what articles have few of. */
  tools: number;
};

/** Whether names are looked for. `asked`: the reader has asked for this page. */
export function isPageToRead(
  { declared, paragraphs, chars, tools }: PageFacts,
  pages: 'articles' | 'every' | 'asked',
  asked: boolean,
): boolean {
  if (asked || pages === 'every') return true;
  if (pages === 'asked') return false;
  return (declared !== 'nothing' || paragraphs >= RUN_LEAST) && chars >= leastChars(declared, tools);
}

/**
 * A declared article needs no more than a sentence that is no caption. The shortest items of the press have 400
 * characters or more, what shops and home pages say of themselves is shorter. A page that declares nothing must look like
 * an article: some paragraphs under each other. Around prices and editors there must be that much more to read.
 */
const leastChars = (declared: PageFacts['declared'], tools: number): number =>
  ({ article: 1, perhaps: 400 + tools * 400, nothing: 1000 + tools * 1000, other: Infinity })[declared];
const RUN_LEAST = 3;
/** Shorter paragraphs are captions and buttons. */
const PARAGRAPH_LEAST_CHARS = 60;
/** Chinese, Japanese and Korean say as much in so many fewer characters. */
const DENSE = 2.5;
/** More elements than this are not looked at. */
const LOOKED_AT_MOST = 2000;

/** Text in these is not what the page is about. A whole page may carry their names too. */
const BESIDE = `li,nav,aside,footer,table,[role=listitem],[role=dialog]${['comment', 'footer', 'cookie', 'consent']
  .map((name) => `,[class*=${name} i]:not(body,html),[id*=${name} i]`)
  .join('')}`;
const LINKED_HEADINGS = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';
const TOOLS =
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=grid],[role=tree],[itemprop=price],[class*=add-to-cart i]';

const type = (names: string): RegExp => new RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"(${names})`);
const ARTICLE = type('\\w*NewsArticle|Article|\\w*BlogPosting|Report"');
/** Beginnings, of types in structured data and in `og:type`. */
const NO_ARTICLE = type('[Pp]ro(duct|file)|Recipe|QAPage|Discussion|Collection|ItemList|SearchRes|JobP|video[."]');

/** Gathers the facts of a document. */
export function pageFacts(document: Document): PageFacts {
  const declared = declaredType(document);
  // A declared article needs little to read, whatever stands around it.
  const tools = declared === 'article' || declared === 'other' ? 0 : document.querySelectorAll(TOOLS).length;
  const facts = { declared, tools, paragraphs: 0, chars: 0 };
  if (declared === 'other') return facts;
  const isBare = declared === 'nothing';
  const enough = isBare ? Infinity : leastChars(declared, tools);
  const scale = /^(ja|zh|ko)/.test(document.documentElement.lang) ? DENSE : 1;
  const runs = new Map<Element | null, PageFacts>();
  for (const tag of isBare ? ['p'] : ['p', 'div']) {
    const elements = document.getElementsByTagName(tag);
    for (let i = 0; i < LOOKED_AT_MOST && facts.chars < enough; i++) {
      const element = elements[i];
      if (!element) break;
      const chars = charsOf(element) * scale;
      if (chars < PARAGRAPH_LEAST_CHARS || (declared !== 'article' && !isRunning(element))) continue;
      let run = facts;
      if (isBare) {
        const { parentElement } = element;
        run = runs.get(parentElement) ?? { ...facts };
        runs.set(parentElement, run);
      }
      run.paragraphs++;
      run.chars += chars;
    }
  }
  for (const [container, run] of runs) {
    // In a row of teasers each paragraph has a linked heading.
    const headings = container?.querySelectorAll(LINKED_HEADINGS).length ?? 0;
    if (run.chars > facts.chars && headings * 2 <= run.paragraphs) Object.assign(facts, run);
  }
  return facts;
}

function declaredType(document: Document): PageFacts['declared'] {
  const property = (name: string): string =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) data += script.textContent;
  if (ARTICLE.test(data)) return 'article';
  const stated = property('og:type');
  if (NO_ARTICLE.test(`${data}"@type":"${stated}"`)) return 'other';
  return /article/i.test(stated) ||
    property('article:published_time') ||
    document.querySelector('[itemtype*=NewsArticle],[itemtype$="/Article"],[itemtype$=BlogPosting]')
    ? 'perhaps'
    : 'nothing';
}

/** Characters of a paragraph; of a division those of its own, since pages hold all they have in divisions. */
function charsOf(element: Element): number {
  if (element.localName === 'p') return element.textContent?.trim().length ?? 0;
  let chars = 0;
  for (const { nodeType, nodeValue } of element.childNodes) {
    if (nodeType === 3) chars += nodeValue?.trim().length ?? 0;
  }
  return chars;
}

/** Whether text is no menu, comment or margin, and not most of it links. */
function isRunning(element: Element): boolean {
  if (element.closest(BESIDE)) return false;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
  return linked * 2 < (element.textContent?.length ?? 0);
}
