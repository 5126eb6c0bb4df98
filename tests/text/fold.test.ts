import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/text/fold';
import { words } from '../../src/text/words';
import { anyText } from './alphabet';

describe('fold', () => {
  it.each([
    ['Perú', 'peru'],
    ['Perú'.normalize('NFD'), 'peru'],
    ['ÑANDÚ', 'nandu'],
    ['Straße, STRASSE', 'strasse, strasse'],
    ['Ægir œuvre Łódź Đà ðþ', 'aegir oeuvre lodz da dth'],
    ['ﬁn ﬀ', 'fin ff'],
    ['İstanbul ıssız', 'istanbul issiz'],
    ['Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
    ['Чёрный ЙОД', 'черныи иод'],
    ['السَّلَام', 'السلام'],
    ['Sen\u00addero\u200b Lu\u2060minoso', 'sendero luminoso'],
    ['a\u00a0\n\t b', 'a b'],
    ['“x” ‘y’ «z» – — −', '"x" \'y\' "z" - - -'],
    ['Obʼekt', "ob'ekt"],
    ['𝐕𝐑𝐀𝐄𝐌', 'vraem'],
    ['😀', '😀'],
    ['\ud800x\udc00', '\ud800x\udc00'],
    ['a\0b', 'a\0b'],
    ['', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('tells a voiced kana from a plain one, composed or not', () => {
    expect(foldText('パリ')).not.toBe(foldText('バリ'));
    expect(foldText('パリ')).not.toBe(foldText('ハリ'));
    expect(foldText('パリ'.normalize('NFD'))).toBe(foldText('パリ'));
    expect(foldText('ﾊﾟﾘ')).toBe(foldText('パリ'));
  });

  it('keeps the vowels of scripts that write them as marks', () => {
    expect(foldText('กิน')).not.toBe(foldText('กีน'));
    expect(foldText('कि')).not.toBe(foldText('की'));
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => foldText(text.normalize('NFC')) === foldText(text.normalize('NFD'))),
      {
        numRuns: 1000,
      },
    );
  });

  it('has offsets that ascend, stay in the text and never cut a pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts.length).toBe(folded.length);
        expect(ends.length).toBe(folded.length);
        for (let unit = 0; unit < folded.length; unit++) {
          const start = starts[unit] ?? -1;
          const end = ends[unit] ?? -1;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([start, end].some((at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1)) && at > 0)).toBe(
            false,
          );
          if (unit > 0) {
            const same = starts[unit - 1] === start && ends[unit - 1] === end;
            expect(same || (ends[unit - 1] ?? 0) <= start).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has offsets that invert: what a folded span came from folds to that span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const { text: folded, starts, ends } = fold(text);
        if (folded === '') return;
        let from = Math.min(one % folded.length, other % folded.length);
        let to = Math.max(one % folded.length, other % folded.length) + 1;
        // A character may fold into several units; half of one has no original.
        while (from > 0 && starts[from - 1] === starts[from]) from--;
        while (to < folded.length && starts[to] === starts[to - 1]) to++;
        expect(foldText(text.slice(starts[from], ends[to - 1]))).toBe(folded.slice(from, to));
      }),
      { numRuns: 2000 },
    );
  });

  it('folds words as the spotter reads them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts } = fold(text);
        for (const word of words(text)) {
          let inside = '';
          starts.forEach((start, unit) => {
            if (start >= word.start && start < word.end) inside += folded[unit];
          });
          expect(inside).toBe(word.folded);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes ten million characters', { timeout: 60_000 }, () => {
    const { text, ends } = fold('Perú '.repeat(2_000_000));
    expect(text.length).toBe(10_000_000);
    expect(ends[ends.length - 1]).toBe(10_000_000);
  });
});
