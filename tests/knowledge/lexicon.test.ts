import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/knowledge/forms';
import { BEARS_SURNAME, hasFlag, kindOf, type Lexicon, ownerId, ownerOf } from '../../src/knowledge/lexicon';
import { compileLexicon, type OwnedForm } from '../../src/knowledge/lexicon-build';
import { deserialise, LEXICON_VERSION, LexiconError, serialise } from '../../src/knowledge/lexicon-bytes';
import { idAt, packIds } from '../../src/knowledge/owner-ids';
import { scan } from '../../src/spotting/scan';
import { anyText } from '../text/alphabet';

const form = (text: string, owner = 0, over: Partial<Form> = {}): OwnedForm => ({
  text,
  kind: 'strong',
  case: 'written',
  ...over,
  owner,
});
const FORMS = [
  form('Sendero Luminoso', 0),
  form('sendero luminoso', 1, { kind: 'context' }),
  form('Víctor Quispe', 2, { bearsSurname: true }),
  form('中文', 1, { case: 'any' }),
  form('José', 2, { case: 'exact' }),
];
const TEXT = 'José y Víctor Quispe, de Sendero Luminoso (中文)';
const lexicon = compileLexicon(['sl', 'other', 'victor'], FORMS);

describe('compileLexicon', () => {
  it('keeps owner, kind and what a form bears', () => {
    const { candidates, cues } = scan(lexicon, TEXT);
    const [said] = [candidates.flatMap(({ forms }) => forms.map((it) => [ownerOf(lexicon, it), kindOf(lexicon, it)]))];
    expect(said).toEqual([
      ['victor', 'strong'],
      ['victor', 'strong'],
      ['sl', 'strong'],
      ['other', 'strong'],
    ]);
    expect(cues.map(({ form: it }) => kindOf(lexicon, it))).toEqual(['context']);
    const bearers = candidates.filter(({ forms }) => forms.some((it) => hasFlag(lexicon, it, BEARS_SURNAME)));
    expect(bearers.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Víctor Quispe']);
  });

  it('does not depend on the order of its forms', () => {
    const found = (it: Lexicon): unknown => {
      const { candidates } = scan(it, TEXT);
      return candidates.map(({ start, end, forms }) => [start, end, forms.map((at) => ownerOf(it, at)).sort()]);
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(FORMS, { minLength: FORMS.length }), (shuffled) => {
        expect(found(compileLexicon(['sl', 'other', 'victor'], shuffled))).toEqual(found(lexicon));
      }),
    );
  });

  it('holds a spelling once, however many bear the name', () => {
    const many = (count: number): Lexicon =>
      compileLexicon(
        [],
        Array.from({ length: count }, (_, owner) => form('San José', owner)),
      );
    expect(many(500).pool.length).toBe(many(1).pool.length);
    expect(scan(many(500), 'en San José').candidates[0]?.forms).toHaveLength(500);
  });
});

describe('serialise', () => {
  const bytes = serialise(lexicon);

  it('is undone by deserialise', () => {
    const again = deserialise(bytes.slice(0));
    expect(again).toEqual(lexicon);
    expect(scan(again, TEXT)).toEqual(scan(lexicon, TEXT));
    expect(ownerId(again, 2)).toBe('victor');
    expect(deserialise(serialise(compileLexicon([], []))).formOwner).toHaveLength(0);
  });

  it('refuses bytes that are cut off anywhere', () => {
    for (let length = 0; length < bytes.byteLength; length += length < 100 ? 1 : 997) {
      expect(() => deserialise(bytes.slice(0, length))).toThrow(LexiconError);
    }
    expect(() => deserialise(new Uint8Array([...new Uint8Array(bytes), 0, 0, 0, 0]).buffer)).toThrow(LexiconError);
  });

  it('refuses what is no lexicon, or one of another version', () => {
    expect(() => deserialise(new ArrayBuffer(1000))).toThrow('not a lexicon');
    const other = bytes.slice(0);
    new Uint32Array(other)[1] = LEXICON_VERSION + 1;
    expect(() => deserialise(other)).toThrow(`version ${LEXICON_VERSION}`);
  });

  it('never lets damaged bytes harm a scan: they are refused, or give spans inside the text', () => {
    const words = bytes.byteLength / 4;
    fc.assert(
      fc.property(fc.nat(words - 1), fc.nat(0xffffffff), (at, value) => {
        const damaged = bytes.slice(0);
        new Uint32Array(damaged)[at] = value;
        let read: Lexicon;
        try {
          read = deserialise(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError);
          return;
        }
        for (const { start, end } of scan(read, TEXT).candidates) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(TEXT.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('packIds', () => {
  it('gives every id back', () => {
    const id = fc.oneof(
      anyText.map((text) => text.replaceAll('\0', '')),
      fc.nat(300).map((number) => `geonames:${number}`),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        const packed = packIds(ids);
        expect(ids.map((_, at) => idAt(packed, at))).toEqual(ids);
        expect([-1, ids.length, 0.5].map((at) => idAt(packed, at))).toEqual([undefined, undefined, undefined]);
      }),
    );
  });

  it('keeps long ids that differ late', () => {
    const ids = ['a'.repeat(1000), `${'a'.repeat(999)}b`, `${'a'.repeat(999)}c`];
    expect(ids.map((_, at) => idAt(packIds(ids), at))).toEqual(ids);
  });
});
