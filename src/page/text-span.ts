/** Spans of a frame's whole text, in which notes are kept. */
import { sentenceAt, sentenceStarts } from '../linking/sentences';
import type { LiveText } from './live-text';
import type { PageMention } from './mentions';
import { wholeText } from './whole-text';

/** UTF-16 offsets into `text`, end exclusive. */
export type TextSpan = { text: string; start: number; end: number };

/** The sentence in which a mention stands. */
export function sentenceSpan(live: LiveText, { passage, mention }: PageMention): TextSpan {
  const { text, startOf } = wholeText(live);
  const base = startOf.get(passage.id) ?? 0;
  const starts = sentenceStarts(passage.text);
  const at = sentenceAt(starts, mention.start);
  return { text, start: base + (starts[at] ?? 0), end: base + (starts[at + 1] ?? passage.text.length) };
}
