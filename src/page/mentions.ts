/** The mentions of this frame: painted, found under a point, found by name. */
import type { EntityType } from '../knowledge/schema';
import type { MarkedMention, PassageMentions } from '../linking/document';
import type { LivePassage, LiveText } from './live-text';
import type { Marks } from './marks';
import { backgroundBehind, hits, rectsOf, textAt } from './point';

/** A mention with the way to it on the page. */
export type PageMention = {
  key: string;
  mention: MarkedMention;
  passage: LivePassage;
  text: string;
  rects(): DOMRect[];
  background(): string;
};

export type MarkChoice = 'all' | 'first' | 'none';

const OWNER = 'names:';
const OPEN = 'open';

export class PageMentions {
  private readonly byPassage = new Map<number, readonly MarkedMention[]>();
  private choice: MarkChoice = 'all';
  private readonly live: LiveText;
  private readonly marks: Marks;

  constructor(live: LiveText, marks: Marks) {
    this.live = live;
    this.marks = marks;
  }

  get size(): number {
    let count = 0;
    for (const mentions of this.byPassage.values()) count += mentions.length;
    return count;
  }

  /** Takes in what changed. Answers about passages that are gone meanwhile are dropped. */
  update(passages: readonly PassageMentions[]): void {
    for (const { id, mentions } of passages) {
      if (!this.live.passage(id)) continue;
      if (mentions.length === 0) this.byPassage.delete(id);
      else this.byPassage.set(id, mentions);
      this.repaint(id);
    }
  }

  forget(passages: readonly number[]): void {
    for (const id of passages) {
      this.byPassage.delete(id);
      this.marks.unpaint(OWNER + id);
    }
  }

  clear(): void {
    this.byPassage.clear();
    this.marks.clear(OWNER);
    this.marks.unpaint(OPEN);
  }

  choose(choice: MarkChoice): void {
    if (choice === this.choice) return;
    this.choice = choice;
    this.repaintAll();
  }

  /** Puts all marks back, for instance when the nodes under them were replaced by equal ones. */
  repaintAll(): void {
    for (const id of this.byPassage.keys()) this.repaint(id);
  }

  /** The mention under a point that is underlined, or with `any` also one that is not. */
  at(document: Document, x: number, y: number, any: boolean): PageMention | null {
    const point = textAt(document, this.live, x, y);
    if (!point) return null;
    for (const mention of this.byPassage.get(point.passage.id) ?? []) {
      if (point.offset < mention.start || point.offset > mention.end) continue;
      if (!any && !this.isPainted(mention)) continue;
      const found = this.describe(point.passage, mention);
      if (hits(found.rects(), x, y)) return found;
    }
    return null;
  }

  /** The mention that starts at an offset of a passage. */
  find(passage: number, start: number): PageMention | null {
    const there = this.live.passage(passage);
    const mention = this.byPassage.get(passage)?.find((one) => one.start === start);
    return there && mention ? this.describe(there, mention) : null;
  }

  /** Paints a mention as the one whose card is open; null takes that away. */
  open(mention: PageMention | null, type: EntityType): void {
    if (!mention) this.marks.unpaint(OPEN);
    else this.marks.paint(OPEN, [{ passage: mention.passage, ...spanOf(mention.mention), layer: type }]);
  }

  /** All mentions in document order. */
  all(): PageMention[] {
    return this.live.passages.flatMap((passage) =>
      (this.byPassage.get(passage.id) ?? []).map((mention) => this.describe(passage, mention)),
    );
  }

  private isPainted(mention: MarkedMention): boolean {
    return this.choice === 'all' ? mention.paint !== 'none' : this.choice === 'first' && mention.paint === 'first';
  }

  private describe(passage: LivePassage, mention: MarkedMention): PageMention {
    const rects = (): DOMRect[] => {
      const range = this.live.passage(passage.id) ? this.marks.rangeOf(passage, mention.start, mention.end) : null;
      return range ? rectsOf(range) : [];
    };
    return {
      key: `${passage.id}:${mention.start}`,
      mention,
      passage,
      text: passage.text.slice(mention.start, mention.end),
      rects,
      background: () => backgroundBehind(this.live.pointAt(passage, mention.start)?.node.parentElement ?? null),
    };
  }

  private repaint(id: number): void {
    const passage = this.live.passage(id);
    if (!passage) return;
    const spans = (this.byPassage.get(id) ?? []).flatMap((mention) =>
      this.isPainted(mention) && mention.paint !== 'none'
        ? [{ passage, ...spanOf(mention), layer: mention.paint }]
        : [],
    );
    this.marks.paint(OWNER + id, spans);
  }
}

const spanOf = ({ start, end }: MarkedMention) => ({ start, end });
