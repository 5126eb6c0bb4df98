import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_KINDS } from '../../src/knowledge/forms';
import type { OwnedForm } from '../../src/knowledge/lexicon-build';
import { AWKWARD } from '../text/alphabet';
import { type Found, naiveScan } from './naive';
import { fastScan } from './spot';

/** Few letters, so that names share words, overlap and contain one another. */
const LETTER = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', 'B', 'á', 'Á') },
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
);
const WORD = fc.array(LETTER, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
const JOINT = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constantFrom('-', ', ', '. ', '.', '’', ' & ', ' - ', '\u00a0', ' (', '') },
);
const PHRASE = fc
  .array(fc.tuple(WORD, JOINT), { minLength: 0, maxLength: 5 })
  .map((parts) => parts.map(([word, joint]) => word + joint).join(''))
  .chain((text) => fc.constantFrom(text, text.trimEnd(), `${text.trimEnd()}.`));
const FORM = fc.record({
  text: PHRASE,
  kind: fc.constantFrom(...FORM_KINDS),
  case: fc.constantFrom('written' as const, 'written' as const, 'exact' as const, 'any' as const),
});
const PACK = fc
  .array(FORM, { maxLength: 12 })
  .map((forms) => forms.map((form, owner): OwnedForm => ({ ...form, owner })));

/** Texts that hold the pack's own names, as they are and otherwise written, amid others. */
const packAndText = PACK.chain((pack) => {
  const names = pack.map(({ text }) => text);
  const name = fc.constantFrom(...(names.length > 0 ? names : ['a']));
  const piece = fc.oneof(
    name,
    name.map((text) => text.toUpperCase()),
    name.map((text) => text.toLowerCase()),
    name.map((text) => text.normalize('NFD')),
    name.map((text) => text.normalize('NFC')),
    PHRASE,
    fc.constantFrom(...AWKWARD),
  );
  const text = fc.array(fc.tuple(piece, JOINT), { maxLength: 8 }).map((parts) => parts.flat().join(''));
  return fc.tuple(fc.constant(pack), text);
});

const byPlace = (one: Found, other: Found): number =>
  one.start - other.start || one.end - other.end || (one.owners[0] ?? 0) - (other.owners[0] ?? 0);

describe('scan', () => {
  it('finds what a naive spotter finds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(packAndText, ([pack, text]) => {
        const fast = fastScan(pack, text);
        const naive = naiveScan(pack, text);
        expect(fast.names).toEqual(naive.names);
        expect([...fast.cues].sort(byPlace)).toEqual([...naive.cues].sort(byPlace));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds every name that has a word in it, where it stands alone', () => {
    fc.assert(
      fc.property(PHRASE, (text) => {
        const forms: OwnedForm[] = [{ text, kind: 'strong', case: 'any', owner: 0 }];
        const naive = naiveScan(forms, text);
        expect(fastScan(forms, text).names).toEqual(naive.names);
        const isName = /[\p{L}\p{N}]/u.test(text.replace(/[\u02bb-\u02bd\u0640\u115f\u1160]/gu, ''));
        // Five marks between two words, with whatever space among them, and they are two things.
        const isBroken = /\0|[\ud800-\udfff]|(?:[^\p{L}\p{N}\p{M}\s]\s*){5}/u.test(text);
        if (isName && !isBroken) expect(naive.names.length).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('says of a text the same wherever in a longer text it stands', () => {
    fc.assert(
      fc.property(packAndText, ([pack, text]) => {
        const before = 'x y; ';
        const forms = pack.filter((form) => form.case === 'any');
        const moved = fastScan(forms, `${before}${text}`).names.map((found) => ({
          ...found,
          start: found.start - before.length,
          end: found.end - before.length,
        }));
        expect(moved.filter(({ start }) => start >= 0)).toEqual(fastScan(forms, text).names);
      }),
      { numRuns: 500 },
    );
  });
});
