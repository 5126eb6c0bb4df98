/** Room for words on a drawing: none over another, none beyond the edge. */
import { tenth } from './drawing';

export type Box = { x: number; y: number; width: number; height: number };
export type Label = { x: number; y: number; text: string; anchor?: 'middle' | 'end' };
type Wish = {
  x: number;
  y: number;
  /** Between the point and its words. */
  gap: number;
  /** Of the letters. */
  size: number;
  /** On the point instead of beside it. */
  centred?: boolean;
};

/** Letters are about so wide, for their height; the fonts are not known here, so it is on the safe side. */
const WIDTH = 0.6;
const EDGE = 4;
/** Between words, that each is read with its own point. */
const AIR = { x: 4, y: 1 };

/** What is taken on a drawing of a size. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #size: { width: number; height: number };

  constructor(size: { width: number; height: number }) {
    this.#size = size;
  }

  /** Nothing is written there from now on. */
  keepFree(box: Box): void {
    this.#taken.push(box);
  }

  /** Words at a point, on whichever side there is room; null where there is none. */
  place(text: string, { x, y, gap, size, centred = false }: Wish): Label | null {
    const width = text.length * size * WIDTH;
    const baseline = tenth(y + size * 0.35);
    const above = tenth(y - gap - size * 0.2);
    const below = tenth(y + gap + size * 0.8);
    const middle = (at: number): Label => ({ x: tenth(x), y: at, text, anchor: 'middle' });
    const labels: Label[] = centred
      ? [middle(baseline)]
      : [
          { x: tenth(x + gap), y: baseline, text },
          { x: tenth(x - gap), y: baseline, text, anchor: 'end' },
          middle(above),
          middle(below),
        ];
    for (const label of labels) {
      const left = label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'end' ? label.x - width : label.x;
      const box = { x: left, y: label.y - size, width, height: size * 1.25 };
      if (!this.#isFree(box)) continue;
      this.#taken.push({ x: left - AIR.x, y: box.y - AIR.y, width: width + 2 * AIR.x, height: box.height + 2 * AIR.y });
      return label;
    }
    return null;
  }

  #isFree({ x, y, width, height }: Box): boolean {
    const inside =
      x >= EDGE && y >= EDGE && x + width <= this.#size.width - EDGE && y + height <= this.#size.height - EDGE;
    return (
      inside &&
      this.#taken.every(
        (box) => x >= box.x + box.width || box.x >= x + width || y >= box.y + box.height || box.y >= y + height,
      )
    );
  }
}
