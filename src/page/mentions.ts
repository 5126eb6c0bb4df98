/** The mentions of this frame: painted, found under a point, found by name. */
import type { EntityType } from '../knowledge/schema';
import type { MarkedMention, PassageMentions } from '../linking/document';
import type { LivePassage, LiveText, TextChange } from './live-text';
import { type MarkStyle, type Marks, nameLayer } from './marks';
import { rectsOf } from './rects';

/** A mention with the way to it on the page. */
export type PageMention = {
  key: string;
  mention: MarkedMention;
  passage: LivePassage;
  text: string;
  rects(): DOMRect[];
};

export type MarkChoice = 'all' | 'first' | 'none';

const OWNER = 'names:';
const OPEN = 'open';

export class PageMentions {
  /** How many there are. */
  size = 0;
  readonly #byPassage = new Map<number, readonly MarkedMention[]>();
  #choice: MarkChoice = 'all';
  #style: MarkStyle = 'dotted';
  /** The mention whose card is open: two underlines, one over the other, would be a smear. */
  #opened: { passage: number; start: number } | null = null;
  readonly #live: LiveText;
  readonly #marks: Marks;

  constructor(live: LiveText, marks: Marks) {
    this.#live = live;
    this.#marks = marks;
  }

  /** Takes in what changed. Answers about passages that are gone meanwhile are dropped. */
  update(passages: readonly PassageMentions[]): void {
    for (const { id, mentions } of passages) {
      if (!this.#live.passage(id) || (mentions.length === 0 && !this.#byPassage.has(id))) continue;
      this.#set(id, mentions);
      const opened = this.#opened?.passage === id ? this.#opened : null;
      // The reader said that it is not this one: its card may still be open.
      if (opened && !mentions.some(({ start }) => start === opened.start)) this.#marks.unpaint(OPEN);
      this.#repaint(id);
    }
  }

  /** Follows the text: forgets what went, and paints again what was lifted or stands in other nodes now. */
  follow({ removed, kept }: TextChange): void {
    for (const id of removed) {
      this.#set(id, []);
      this.#marks.lift(id);
    }
    for (const id of kept) if (this.#byPassage.has(id)) this.#repaint(id);
  }

  clear(): void {
    this.#byPassage.clear();
    this.size = 0;
    this.#opened = null;
    this.#marks.clear(OWNER);
    this.#marks.unpaint(OPEN);
  }

  choose(choice: MarkChoice, style: MarkStyle): void {
    if (choice === this.#choice && style === this.#style) return;
    this.#choice = choice;
    this.#style = style;
    for (const id of this.#byPassage.keys()) this.#repaint(id);
  }

  /** The mentions of a passage that are underlined, or with `any` also those that are not. */
  of(passage: LivePassage, any: boolean): PageMention[] {
    const there = this.#byPassage.get(passage.id) ?? [];
    return there.flatMap((mention) => (any || this.#isPainted(mention) ? [this.#describe(passage, mention)] : []));
  }

  /** The mention that starts at an offset of a passage. */
  find(passage: number, start: number): PageMention | null {
    const there = this.#live.passage(passage);
    const mention = this.#byPassage.get(passage)?.find((one) => one.start === start);
    return there && mention ? this.#describe(there, mention) : null;
  }

  /** Paints a mention as the one whose card is open, instead of its underline; null takes that away. */
  open(mention: PageMention | null, type: EntityType): void {
    const before = this.#opened;
    this.#opened = mention && { passage: mention.passage.id, start: mention.mention.start };
    if (!mention) this.#marks.unpaint(OPEN);
    else this.#marks.paint(OPEN, [{ passage: mention.passage, ...spanOf(mention.mention), layer: type }]);
    for (const id of new Set([before?.passage, mention?.passage.id])) if (id !== undefined) this.#repaint(id);
  }

  /** All mentions in document order. */
  all(): PageMention[] {
    return this.#live.passages.flatMap((passage) => this.of(passage, true));
  }

  #set(id: number, mentions: readonly MarkedMention[]): void {
    this.size += mentions.length - (this.#byPassage.get(id)?.length ?? 0);
    if (mentions.length === 0) this.#byPassage.delete(id);
    else this.#byPassage.set(id, mentions);
  }

  #isPainted(mention: MarkedMention): boolean {
    return this.#choice === 'all' ? mention.paint !== 'none' : this.#choice === 'first' && mention.paint === 'first';
  }

  #isOpen(passage: number, { start }: MarkedMention): boolean {
    return this.#opened?.passage === passage && this.#opened.start === start;
  }

  #describe(passage: LivePassage, mention: MarkedMention): PageMention {
    return {
      key: `${passage.id}:${mention.start}`,
      mention,
      passage,
      text: passage.text.slice(mention.start, mention.end),
      rects: () =>
        this.#live.passage(passage.id) ? rectsOf(this.#live.spansOf(passage, mention.start, mention.end) ?? []) : [],
    };
  }

  #repaint(id: number): void {
    const passage = this.#live.passage(id);
    if (!passage) return;
    const spans = (this.#byPassage.get(id) ?? []).flatMap((mention) =>
      this.#isPainted(mention) && mention.paint !== 'none' && !this.#isOpen(id, mention)
        ? [{ passage, ...spanOf(mention), layer: nameLayer(mention.paint, this.#style) }]
        : [],
    );
    this.#marks.paint(OWNER + id, spans);
  }
}

const spanOf = ({ start, end }: MarkedMention) => ({ start, end });
