/**
 * A document being read: the passages of all its frames, what is linked in them, and what changed since the last answer.
 * The frames own the truth; this is a cache that can vanish at any moment, and says so when an update does not fit.
 */
import type { Knowledge } from '../knowledge/compile';
import type { Passage } from '../spotting/passage';
import type { Refusals } from './claims';
import { linkDocument } from './link';
import type { Mention } from './mention';
import { type ReadPassage, readPassage } from './read';

/** A passage that is new, and the live passage before it in its frame (null: it is the first). */
export type PlacedPassage = Passage & { after: number | null };

export type TextUpdate = {
  /** One content script's life in one document; a new value means a new document in that frame. */
  instance: string;
  /** How many updates of this instance have been confirmed; 0 comes with everything included. */
  base: number;
  added: PlacedPassage[];
  removed: number[];
};

/** A mention and how it is painted: the first of its entity in the document, a later one, or not at all. */
export type MarkedMention = Mention & { paint: 'first' | 'later' | 'none' };

/** All mentions of one passage, in order; an empty list takes earlier ones away. */
export type PassageMentions = { id: number; mentions: MarkedMention[] };

/** A linked mention with its place in the whole document. */
export type PlacedMention = {
  frame: number;
  passage: number;
  mention: MarkedMention;
  /** The words, as they stand there. */
  text: string;
  /** 0 to 1, by characters. */
  at: number;
};

type Frame = { instance: string; version: number; passages: ReadPassage[] };

export class LinkedDocument {
  private readonly frames = new Map<number, Frame>();
  private knowledge: Knowledge;
  /** What each frame was last told, as JSON by passage id. */
  private readonly told = new Map<number, Map<number, string>>();
  private current = new Map<number, Map<number, MarkedMention[]>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** The version of a frame's text that this holds, or null when it holds none of that instance. */
  versionOf(frame: number, instance: string): number | null {
    const held = this.frames.get(frame);
    return held?.instance === instance ? held.version : null;
  }

  /** Takes an update in. False: it builds on a version that is not held, and everything must be sent again. */
  apply(frame: number, update: TextUpdate): boolean {
    if (update.base === 0) {
      this.frames.set(frame, { instance: update.instance, version: 0, passages: [] });
      this.told.delete(frame);
    }
    const held = this.frames.get(frame);
    if (!held || held.instance !== update.instance || held.version !== update.base) return false;
    const removed = new Set(update.removed);
    const passages = held.passages.filter(({ id }) => !removed.has(id));
    const position = new Map(passages.map(({ id }, i) => [id, i]));
    let shift = 0;
    let last = -1;
    for (const { after, id, text } of update.added) {
      // Additions come in document order, so one that follows another addition stands right behind it.
      const known = after === null ? -1 : position.get(after);
      last = known === undefined ? last + 1 : known + shift + 1;
      passages.splice(last, 0, readPassage(this.knowledge, { id, text }));
      shift++;
    }
    for (const id of removed) this.told.get(frame)?.delete(id);
    held.passages = passages;
    held.version++;
    return true;
  }

  dropFrame(frame: number): void {
    this.frames.delete(frame);
    this.told.delete(frame);
  }

  /**
   * Links the whole document again and gives, by frame, the passages whose mentions differ from what was last given.
   * `unpainted` says which entities are linked without an underline.
   */
  relink(refused: Refusals, unpainted: (entity: string) => boolean): Map<number, PassageMentions[]> {
    const inOrder = [...this.frames].sort(([a], [b]) => a - b);
    const all: ReadPassage[] = [];
    const keys: { frame: number; id: number }[] = [];
    for (const [frame, { passages }] of inOrder) {
      for (const passage of passages) {
        all.push({ ...passage, id: keys.length });
        keys.push({ frame, id: passage.id });
      }
    }
    const linked = linkDocument(this.knowledge, all, refused);
    const seen = new Set<string>();
    const deltas = new Map<number, PassageMentions[]>();
    this.current = new Map();
    for (const [index, { frame, id }] of keys.entries()) {
      const mentions = (linked.get(index) ?? []).map((mention) => painted(mention, seen, unpainted));
      if (mentions.length > 0) child(this.current, frame).set(id, mentions);
      const said = mentions.length > 0 ? JSON.stringify(mentions) : undefined;
      const told = child(this.told, frame);
      if (told.get(id) === said) continue;
      if (said === undefined) told.delete(id);
      else told.set(id, said);
      const list = deltas.get(frame) ?? [];
      list.push({ id, mentions });
      deltas.set(frame, list);
    }
    return deltas;
  }

  /** Every mention of the last `relink`, in reading order. */
  mentions(): PlacedMention[] {
    const placed: PlacedMention[] = [];
    const inOrder = [...this.frames].sort(([a], [b]) => a - b);
    const total = inOrder.reduce(
      (sum, [, { passages }]) => sum + passages.reduce((n, { text }) => n + text.length, 0),
      0,
    );
    let before = 0;
    for (const [frame, { passages }] of inOrder) {
      for (const { id, text } of passages) {
        for (const mention of this.current.get(frame)?.get(id) ?? []) {
          const words = text.slice(mention.start, mention.end);
          const at = total === 0 ? 0 : (before + mention.start) / total;
          placed.push({ frame, passage: id, mention, text: words, at });
        }
        before += text.length;
      }
    }
    return placed;
  }
}

function painted(mention: Mention, seen: Set<string>, unpainted: (entity: string) => boolean): MarkedMention {
  if (mention.entity === null || unpainted(mention.entity)) return { ...mention, paint: 'none' };
  const paint = seen.has(mention.entity) ? 'later' : 'first';
  seen.add(mention.entity);
  return { ...mention, paint };
}

function child<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const there = map.get(key) ?? new Map<L, V>();
  map.set(key, there);
  return there;
}
