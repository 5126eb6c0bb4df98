import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusals } from '../../src/linking/claims';
import { LinkedDocument, type PassageMentions, type PlacedPassage } from '../../src/linking/document';
import { refusalsFor } from '../../src/linking/refusals';
import type { Correction } from '../../src/settings/settings';
import { KNOWLEDGE } from './world';

const SENTENCES = [
  'Ivo Roca Salas, alias “Tadeo”, ran.',
  'Tadeo was seen.',
  'Roca Salas is wanted.',
  'Juan Roca Salas fled.',
  'The Front met in Upper Tarn.',
  'The Long March Front split.',
  'Boats cross the Tarn.',
  'The department of Tarn voted.',
  'Nothing happened.',
  'Mérida spoke of the Armed Forces.',
  'Ana Mérida left Tarnland.',
  'Guillermo Mérida stayed.',
];

const nothing = () => false;

/** A frame as a content script keeps it: the truth, and what it was last told. */
class FakeFrame {
  passages: { id: number; text: string }[] = [];
  told = new Map<number, unknown>();
  version = 0;
  private nextId = 1;
  readonly frame: number;
  constructor(frame: number) {
    this.frame = frame;
  }

  insert(at: number, text: string): PlacedPassage {
    const place = Math.min(at, this.passages.length);
    const id = this.nextId++;
    this.passages.splice(place, 0, { id, text });
    return { id, text, after: this.passages[place - 1]?.id ?? null };
  }

  whole(): PlacedPassage[] {
    return this.passages.map(({ id, text }, i) => ({ id, text, after: this.passages[i - 1]?.id ?? null }));
  }

  hear(passages: readonly PassageMentions[]): void {
    for (const { id, mentions } of passages) {
      if (mentions.length === 0) this.told.delete(id);
      else this.told.set(id, mentions);
    }
  }
}

function relink(document: LinkedDocument, frames: readonly FakeFrame[], refused: Refusals): void {
  for (const [frame, passages] of document.relink(refused, nothing)) frames[frame]?.hear(passages);
}

/** What each frame would be told if everything were sent once. */
function fromScratch(frames: readonly FakeFrame[], refused: Refusals): Map<number, unknown>[] {
  const document = new LinkedDocument(KNOWLEDGE);
  const fresh = frames.map(({ frame, passages }) => Object.assign(new FakeFrame(frame), { passages }));
  for (const one of fresh)
    document.apply(one.frame, { instance: `f${one.frame}`, base: 0, added: one.whole(), removed: [] });
  relink(document, fresh, refused);
  return fresh.map(({ told }) => told);
}

type Step =
  | { kind: 'insert'; frame: number; at: number; sentences: number[] }
  | { kind: 'remove'; frame: number; at: number }
  | { kind: 'correct'; which: number }
  | { kind: 'lose' };

const CORRECTIONS: Correction[] = [
  { name: 'Ivo Roca Salas', entity: 'ivo-roca-salas' },
  { name: 'tadeo', entity: 'ivo-roca-salas' },
  { name: 'Long March Front', entity: 'long-march', site: 'news.example' },
  { name: 'Tarn', entity: 'tarn-river', page: 'https://news.example/a' },
  { name: 'Ana Merida', entity: 'ana-mérida' },
];
const PLACE = { site: 'news.example', page: 'https://news.example/a' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      frame: fc.nat(1),
      at: fc.nat(6),
      sentences: fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('remove' as const), frame: fc.nat(1), at: fc.nat(6) }),
    fc.record({ kind: fc.constant('correct' as const), which: fc.nat(CORRECTIONS.length - 1) }),
    fc.record({ kind: fc.constant('lose' as const) }),
  ),
  { maxLength: 18 },
);

describe('a document that changes', () => {
  it('is at every moment linked as if it were read from scratch, whatever was lost on the way', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const frames = [new FakeFrame(0), new FakeFrame(1)];
        let document = new LinkedDocument(KNOWLEDGE);
        const made = new Set<Correction>();
        for (const one of frames) {
          document.apply(one.frame, { instance: `f${one.frame}`, base: 0, added: [], removed: [] });
          one.version = 1;
        }
        for (const step of sequence) {
          if (step.kind === 'lose') {
            document = new LinkedDocument(KNOWLEDGE);
            continue;
          }
          if (step.kind === 'correct') {
            // The reader makes a correction, or takes it back.
            const correction = CORRECTIONS[step.which] as Correction;
            if (!made.delete(correction)) made.add(correction);
          }
          const refused = refusalsFor([...made], PLACE);
          const frame = frames[step.kind === 'correct' ? 0 : step.frame] as FakeFrame;
          const change = { added: [] as PlacedPassage[], removed: [] as number[] };
          if (step.kind === 'insert')
            change.added = step.sentences.map((s, i) => frame.insert(step.at + i, SENTENCES[s] ?? ''));
          else if (step.kind === 'remove') {
            const [gone] = frame.passages.splice(step.at, 1);
            if (!gone) continue;
            frame.told.delete(gone.id);
            change.removed = [gone.id];
          }
          // What a content script does: the update, and everything again when the background has lost it.
          const instance = `f${frame.frame}`;
          if (document.apply(frame.frame, { instance, base: frame.version, ...change })) frame.version++;
          else {
            for (const one of frames) {
              document.apply(one.frame, { instance: `f${one.frame}`, base: 0, added: one.whole(), removed: [] });
              one.version = 1;
              one.told.clear();
            }
          }
          relink(document, frames, refused);
          expect(frames.map(({ told }) => told)).toEqual(fromScratch(frames, refused));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('refuses an update that builds on a version it does not hold', () => {
    const document = new LinkedDocument(KNOWLEDGE);
    const update = { instance: 'a', added: [], removed: [] };
    expect(document.apply(0, { ...update, base: 3 })).toBe(false);
    expect(document.apply(0, { ...update, base: 0 })).toBe(true);
    expect(document.apply(0, { ...update, base: 0, instance: 'b' })).toBe(true);
    expect(document.apply(0, { ...update, base: 1 })).toBe(false);
    expect(document.apply(0, { ...update, base: 1, instance: 'b' })).toBe(true);
  });

  it('lets text that goes take its evidence along', () => {
    const document = new LinkedDocument(KNOWLEDGE);
    const added = [
      { id: 1, text: 'Ana Mérida came.', after: null },
      { id: 2, text: 'Mérida spoke.', after: 1 },
    ];
    document.apply(0, { instance: 'a', base: 0, added, removed: [] });
    expect(
      document
        .relink(nothing, nothing)
        .get(0)
        ?.map(({ id }) => id),
    ).toEqual([1, 2]);
    document.apply(0, { instance: 'a', base: 1, added: [], removed: [1] });
    expect(document.relink(nothing, nothing).get(0)).toEqual([{ id: 2, mentions: [] }]);
  });

  it('paints the first mention of each entity in the whole document, and none of those that are left unpainted', () => {
    const document = new LinkedDocument(KNOWLEDGE);
    document.apply(0, {
      instance: 'a',
      base: 0,
      added: [{ id: 1, text: 'Upper Tarn, Upper Tarn, Tarnland.', after: null }],
      removed: [],
    });
    document.apply(1, { instance: 'b', base: 0, added: [{ id: 1, text: 'Upper Tarn.', after: null }], removed: [] });
    const deltas = document.relink(nothing, (entity) => entity === 'tarnland');
    const paints = [0, 1].map((frame) =>
      deltas.get(frame)?.flatMap(({ mentions }) => mentions.map(({ paint }) => paint)),
    );
    expect(paints).toEqual([['first', 'later', 'none'], ['later']]);
  });

  it('leaves alone what the reader said is not meant', () => {
    const document = new LinkedDocument(KNOWLEDGE);
    document.apply(0, { instance: 'a', base: 0, added: [{ id: 1, text: 'Upper Tarn.', after: null }], removed: [] });
    const refused = (text: string, entity: string) => text === 'Upper Tarn' && entity === 'upper-tarn';
    expect(document.relink(refused, nothing).size).toBe(0);
  });
});
