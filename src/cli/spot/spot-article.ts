/** Runs the spotter and the linker over an article, as the background does over a page. */
import type { Knowledge } from '../../knowledge/compile';
import { linkDocument } from '../../linking/link';
import type { Mention, Reason } from '../../linking/mention';
import { readPassage } from '../../linking/read';
import type { Article } from './article';

/** A mention as the command prints it; `start` and `end` are UTF-16 offsets into the article's text. */
export type SpottedMention = { start: number; end: number; text: string } & (
  | { entity: string; reason: Reason }
  | { entity: null; couldBe: string[] }
);

export function spotArticle(knowledge: Knowledge, { text, passages, starts }: Article): SpottedMention[] {
  const read = passages.map((passage) => readPassage(knowledge, passage));
  const linked = linkDocument(knowledge, read);
  return passages.flatMap(({ id }, i) =>
    (linked.get(id) ?? []).map((mention) => placed(mention, starts[i] ?? 0, text)),
  );
}

function placed(mention: Mention, base: number, text: string): SpottedMention {
  const start = base + mention.start;
  const end = base + mention.end;
  const span = { start, end, text: text.slice(start, end) };
  return mention.entity === null
    ? { ...span, entity: null, couldBe: mention.couldBe }
    : { ...span, entity: mention.entity, reason: mention.reason };
}
