/**
 * Paints spans of live passages with CSS Custom Highlights over static ranges: no node of the page is touched. The
 * registry is shared with the page, which may clear it: what we keep is our own map, put back at every paint.
 */
import type { LivePassage, LiveText } from './live-text';

/**
 * Names in the registry, styled in `marks.css`. They are short and say nothing, because the page can read them.
 * `open` is painted by kind, so each kind has its own.
 */
export const LAYERS = [
  'first',
  'later',
  'note',
  'person',
  'organization',
  'place',
  'substance',
  'term',
  'law',
  'event',
] as const;
export type Layer = (typeof LAYERS)[number];

export const registryName = (layer: Layer): string => `hl-${LAYERS.indexOf(layer)}`;

/** Later layers are painted over earlier ones: an open mention over its underline. */
const PRIORITY: Partial<Record<Layer, number>> = { note: 0, first: 1, later: 1 };

export class Marks {
  private readonly highlights = new Map<Layer, Highlight>();
  /** What each owner (a passage, a note) has painted, to take it back. */
  private readonly ranges = new Map<string, { layer: Layer; range: StaticRange }[]>();
  private readonly live: LiveText;

  constructor(live: LiveText) {
    this.live = live;
  }

  /** Replaces what `owner` has painted. Spans are offsets into the passage; those whose text is gone are left out. */
  paint(owner: string, spans: readonly { passage: LivePassage; start: number; end: number; layer: Layer }[]): void {
    this.unpaint(owner);
    const painted: { layer: Layer; range: StaticRange }[] = [];
    for (const { passage, start, end, layer } of spans) {
      const range = this.rangeOf(passage, start, end);
      if (!range) continue;
      this.highlight(layer).add(range);
      painted.push({ layer, range });
    }
    if (painted.length > 0) this.ranges.set(owner, painted);
  }

  unpaint(owner: string): void {
    for (const { layer, range } of this.ranges.get(owner) ?? []) this.highlights.get(layer)?.delete(range);
    this.ranges.delete(owner);
  }

  /** Who has something painted, of those whose name begins with `prefix`. */
  owners(prefix: string): string[] {
    return [...this.ranges.keys()].filter((owner) => owner.startsWith(prefix));
  }

  /** Takes everything away whose owner begins with `prefix`. */
  clear(prefix = ''): void {
    for (const owner of [...this.ranges.keys()]) if (owner.startsWith(prefix)) this.unpaint(owner);
    if (this.ranges.size > 0) return;
    for (const layer of this.highlights.keys()) CSS.highlights.delete(registryName(layer));
    this.highlights.clear();
  }

  /** A static range over a span of a passage, or null when its nodes no longer hold it. */
  rangeOf(passage: LivePassage, start: number, end: number): StaticRange | null {
    const from = this.live.pointAt(passage, start);
    const to = this.live.pointAt(passage, end, true);
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  private highlight(layer: Layer): Highlight {
    const name = registryName(layer);
    let highlight = this.highlights.get(layer);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[layer] ?? 2;
      this.highlights.set(layer, highlight);
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }
}
