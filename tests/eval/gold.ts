/** Scoring against articles in which every mention was marked by hand. The policy is that of the set's own README. */
import type { SpottedMention } from '../../src/cli/spot/spot-article';

type GoldSpan = { start: number; end: number; text: string };
export type GoldMention = GoldSpan & { entity: string; level: 'must' | 'may'; kind: string; altSpans?: GoldSpan[] };
export type GoldArticle = {
  id: string;
  lang: string;
  text: string;
  mentions: GoldMention[];
  traps: (GoldSpan & { why: string })[];
};

export type Judged = { text: string; entity: string; kind: string; sentence: string; why?: string };
export type Score = {
  must: number;
  found: number;
  /** `must` and found again, by the kind of mention. */
  kinds: Map<string, { must: number; found: number }>;
  /** Links on a `must`. */
  right: number;
  /** Links on neither a `must` nor a `may`. */
  wrong: Judged[];
  missed: Judged[];
  traps: number;
  trapped: Judged[];
};

export const emptyScore = (): Score => ({
  must: 0,
  found: 0,
  kinds: new Map(),
  right: 0,
  wrong: [],
  missed: [],
  traps: 0,
  trapped: [],
});

const same = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Adds one article's links to a score. Spans without an entity are silence. */
export function scoreArticle(score: Score, article: GoldArticle, spotted: readonly SpottedMention[]): void {
  const links = spotted.flatMap((mention) => (mention.entity === null ? [] : [{ ...mention, entity: mention.entity }]));
  const isOn = (link: (typeof links)[number], gold: GoldMention): boolean =>
    link.entity === gold.entity && [gold, ...(gold.altSpans ?? [])].some((span) => same(span, link));
  const around = ({ start, end }: { start: number; end: number }): string =>
    article.text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ');

  for (const gold of article.mentions) {
    if (gold.level !== 'must') continue;
    const kind = score.kinds.get(gold.kind) ?? { must: 0, found: 0 };
    score.kinds.set(gold.kind, kind);
    score.must++;
    kind.must++;
    if (links.some((link) => isOn(link, gold))) {
      score.found++;
      kind.found++;
    } else score.missed.push({ ...gold, sentence: around(gold) });
  }
  for (const link of links) {
    if (article.mentions.some((gold) => gold.level === 'must' && isOn(link, gold))) score.right++;
    else if (!article.mentions.some((gold) => isOn(link, gold))) {
      score.wrong.push({ ...link, kind: link.reason?.by ?? '', sentence: around(link) });
    }
  }
  for (const trap of article.traps) {
    score.traps++;
    const link = links.find((one) => overlaps(one, trap));
    // A right, longer mention may hold the trap's words; only a link that gold does not know is a fall.
    if (link && !article.mentions.some((gold) => isOn(link, gold))) {
      score.trapped.push({ ...link, kind: '', sentence: around(link), why: trap.why });
    }
  }
}

export const precision = ({ right, wrong }: Score): number =>
  right + wrong.length === 0 ? 1 : right / (right + wrong.length);
export const recall = ({ must, found }: { must: number; found: number }): number => (must === 0 ? 1 : found / must);
