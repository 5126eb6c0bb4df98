/** An article for the spotter: its text, and the passages that text is read in. */
import { parseHTML } from 'linkedom';
import { blocksOf } from '../../page/blocks';
import { probeByTag } from '../../page/roles';
import type { Passage } from '../../spotting/passage';

/** `starts[i]`: where passage i begins in `text`, in UTF-16 code units. */
export type Article = { text: string; passages: Passage[]; starts: number[] };

/** Plain text: paragraphs are set apart by empty lines. */
export function articleOfText(text: string): Article {
  const passages: Passage[] = [];
  const starts: number[] = [];
  let from = 0;
  const put = (to: number): void => {
    if (text.slice(from, to).trim() === '') return;
    passages.push({ id: passages.length, text: text.slice(from, to) });
    starts.push(from);
  };
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    put(gap.index);
    from = gap.index + gap[0].length;
  }
  put(text.length);
  return { text, passages, starts };
}

/**
 * A page, read by the same code as in the browser but without layout: hidden by style sheets is not seen. The text is
 * the readable blocks, joined by empty lines.
 */
export function articleOfHtml(html: string): Article {
  // The parser does not imply the tags that HTML lets authors leave out.
  const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  const whole = isWhole ? html : `<html><body>${inner}</body></html>`;
  const { document } = parseHTML(whole);
  const passages: Passage[] = [];
  const starts: number[] = [];
  let text = '';
  const body = document.body as unknown as Element | null;
  for (const block of body ? blocksOf(body, probeByTag) : []) {
    if (text !== '') text += '\n\n';
    starts.push(text.length);
    text += block.text;
    passages.push({ id: passages.length, text: block.text });
  }
  return { text, passages, starts };
}
