/**
 * What is linked on the real pages of the local corpus, most of which are about something else. Nobody marked them by
 * hand: every link is listed with its sentence, for a person to read.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articleOfHtml } from '../../src/cli/spot/article';
import { spotArticle } from '../../src/cli/spot/spot-article';
import type { Knowledge } from '../../src/knowledge/compile';
import type { ReasonKind } from '../../src/linking/mention';
import { corpus, corpusText } from '../corpus';

/** A link, with the words that were taken as evidence and those around it. */
export type PageLink = {
  file: string;
  lang: string;
  text: string;
  entity: string;
  by: ReasonKind;
  evidence: string[];
  sentence: string;
};

export type PagesReport = { pages: number; withLinks: number; links: PageLink[]; undecided: number };

/** Links every page of the corpus; null where there is no corpus. */
export function readPages(knowledge: Knowledge): PagesReport | null {
  const index = corpusText('pages/index.tsv');
  if (index === null) return null;
  const report: PagesReport = { pages: 0, withLinks: 0, links: [], undecided: 0 };
  for (const row of index.trim().split('\n').slice(1)) {
    const [file = '', lang = ''] = row.split('\t');
    const article = articleOfHtml(htmlOf(file));
    const before = report.links.length;
    for (const { start, end, text, ...said } of spotArticle(knowledge, article)) {
      if (said.entity === null) report.undecided++;
      else {
        const sentence = article.text.slice(Math.max(0, start - 90), end + 90).replace(/\s+/g, ' ');
        const evidence = said.reason.evidence.map((piece) => piece.text);
        report.links.push({ file, lang, text, entity: said.entity, by: said.reason.by, evidence, sentence });
      }
    }
    report.pages++;
    if (report.links.length > before) report.withLinks++;
  }
  return report;
}

/** A page's text; one that is not UTF-8 says so in Western European letters. */
function htmlOf(file: string): string {
  const bytes = gunzipSync(new Uint8Array(readFileSync(corpus(`pages/${file}`) ?? '')));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('iso-8859-15').decode(bytes);
  }
}

/** The report in lines: counts, then every link in its sentence, those that the article decided first. */
export function pageLines({ pages, withLinks, links, undecided }: PagesReport): string[] {
  const inOrder = (['pattern', 'surname', 'context', 'name'] as const).map((by) => ({
    by,
    found: links.filter((link) => link.by === by),
  }));
  const counts = inOrder.map(({ by, found }) => `${by} ${found.length}`).join(', ');
  return [
    `${pages} pages, ${withLinks} with links: ${links.length} links (${counts}), ${undecided} left open`,
    ...inOrder.flatMap(({ by, found }) => [`\n${by}: ${found.length}`, ...found.map(linkLine)]),
  ];
}

const linkLine = ({ file, text, entity, evidence, sentence }: PageLink): string =>
  `  ${text} → ${entity}${evidence.length > 0 ? ` (${evidence.join(', ')})` : ''} ${file}\n    …${sentence}…`;
