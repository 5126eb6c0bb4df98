/**
 * Paints spans of live passages with CSS Custom Highlights over static ranges: no node of the page is touched. The
 * registry is shared with the page, which may clear it: what we keep is our own map, put back when it is found gone.
 */
import type { Settings } from '../settings/settings';
import type { LivePassage, LiveText } from './live-text';
import type { ShadowStyles } from './shadow-styles';

/**
 * Names in the registry, styled in `marks.css`. They are short and say nothing, because the page can read them.
 * `open` is painted by kind, so each kind has its own; `note` is a yellow one; a style other than dotted
 * has one of its own.
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
  'note-green',
  'note-blue',
  'note-pink',
  'note-open',
  'solid',
  'tint',
  'solid-later',
  'tint-later',
] as const;
export type Layer = (typeof LAYERS)[number];

export const registryName = (layer: Layer): string => `hl-${LAYERS.indexOf(layer)}`;

export type MarkStyle = Settings['markStyle'];

/** The layer of a mention in a style; later mentions are fainter in each. */
export function nameLayer(paint: 'first' | 'later', style: MarkStyle): Layer {
  if (style === 'dotted') return paint;
  return paint === 'first' ? style : `${style}-later`;
}

/** Notes lie under names, and under a note that is open; an open mention takes the place of its underline. */
const LOW = /^note(?!-o)/;

/** A page that clears the registry again and again does not want to be painted on. */
const RESTORES_MOST = 20;

export type MarkedSpan = { passage: LivePassage; start: number; end: number; layer: Layer };
type Painted = { layer: Layer; range: StaticRange };

export class Marks {
  readonly #highlights = new Map<Layer, Highlight>();
  /** What each owner (a passage's names, a note) has painted, to take it back. */
  readonly #ranges = new Map<string, Painted[]>();
  /** Owners by the passage that they paint on. */
  readonly #onPassage = new Map<number, Set<string>>();
  #restores = 0;
  #onFirst: (() => void) | null;
  readonly #live: LiveText;
  readonly #styles: ShadowStyles | null;

  /** `onFirst` is told once, when the first is painted. */
  constructor(live: LiveText, styles: ShadowStyles | null, onFirst: () => void) {
    this.#live = live;
    this.#styles = styles;
    this.#onFirst = onFirst;
  }

  /** Replaces what `owner` has painted. Spans are offsets into the passage; those whose text is gone are left out. */
  paint(owner: string, spans: readonly MarkedSpan[]): void {
    this.unpaint(owner);
    const painted: Painted[] = [];
    for (const { passage, start, end, layer } of spans) {
      for (const range of this.rangesOf(passage, start, end)) {
        this.#highlight(layer).add(range);
        this.#styles?.adopt(range.startContainer);
        painted.push({ layer, range });
      }
      const owners = this.#onPassage.get(passage.id);
      if (owners) owners.add(owner);
      else this.#onPassage.set(passage.id, new Set([owner]));
    }
    if (painted.length === 0) return;
    this.#ranges.set(owner, painted);
    this.#onFirst?.();
    this.#onFirst = null;
  }

  unpaint(owner: string): void {
    for (const { layer, range } of this.#ranges.get(owner) ?? []) this.#highlights.get(layer)?.delete(range);
    this.#ranges.delete(owner);
  }

  /** Takes away, at once, all that stands on a passage whose text has changed. */
  lift(passage: number): void {
    for (const owner of this.#onPassage.get(passage) ?? []) this.unpaint(owner);
    this.#onPassage.delete(passage);
  }

  /** Whether an owner has something painted. */
  has(owner: string): boolean {
    return this.#ranges.has(owner);
  }

  /** Who has something painted, of those whose name begins with `prefix`. */
  owners(prefix: string): string[] {
    return [...this.#ranges.keys()].filter((owner) => owner.startsWith(prefix));
  }

  /** Takes everything away whose owner begins with `prefix`. */
  clear(prefix = ''): void {
    for (const owner of this.owners(prefix)) this.unpaint(owner);
    if (this.#ranges.size > 0) return;
    this.#onPassage.clear();
    for (const [layer, highlight] of this.#highlights) {
      // A newer script of ours may have taken the name over.
      if (CSS.highlights.get(registryName(layer)) === highlight) CSS.highlights.delete(registryName(layer));
    }
    this.#highlights.clear();
    this.#styles?.clear();
  }

  /** Puts back what the page has thrown out of the registry; there is no event for that. */
  restore(): void {
    if (this.#ranges.size === 0 || this.#restores >= RESTORES_MOST) return;
    let lost = false;
    for (const [layer, highlight] of this.#highlights) {
      const name = registryName(layer);
      if (CSS.highlights.has(name)) continue;
      CSS.highlights.set(name, highlight);
      lost = true;
    }
    if (lost) this.#restores++;
  }

  /** Static ranges over a span of a passage, one a text node; none when its nodes no longer hold it. */
  rangesOf(passage: LivePassage, start: number, end: number): StaticRange[] {
    const spans = this.#live.spansOf(passage, start, end) ?? [];
    return spans.map(
      ({ node, start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
  }

  #highlight(layer: Layer): Highlight {
    const known = this.#highlights.get(layer);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = LOW.test(layer) ? 0 : 1;
    this.#highlights.set(layer, highlight);
    CSS.highlights.set(registryName(layer), highlight);
    return highlight;
  }
}
