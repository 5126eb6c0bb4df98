/** Stretches of a text where a quote may stand: no place with few enough edits is left out. */
import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, createAnchorer } from '../../src/notes/anchor';
import { describeSpan } from '../../src/notes/describe';
import { stretches } from '../../src/notes/seeds';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 });
const sentence = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((words) => words.join(' '));

group('stretches', () => {
  it('hold the place of a quote of which every fifth word was replaced', () => {
    fc.assert(
      fc.property(sentence(40, 80), sentence(0, 300), sentence(0, 300), word, (quote, before, after, other) => {
        const edited = quote
          .split(' ')
          .map((one, at) => (at % 5 === 2 ? other : one))
          .join(' ');
        const text = `${before} ${edited} ${after}`;
        const [start, end] = [before.length + 1, before.length + 1 + edited.length];
        const found = stretches(text, quote, Math.floor(quote.length / 4));
        expect(found.some((stretch) => stretch.start <= start && stretch.end >= end)).toBe(true);
        for (const [at, stretch] of found.entries()) {
          expect(stretch.start).toBeLessThan(stretch.end);
          expect(stretch.start).toBeGreaterThan(found[at - 1]?.end ?? -1);
        }
      }),
    );
  });

  it('are a small part of a text, and none of another', () => {
    const numbers = (from: number): string =>
      Array.from({ length: 5000 }, (_, at) => `w${(from + at) * 7919}`).join(' ');
    const text = numbers(0);
    const quote = text.slice(20_000, 20_500);
    const found = stretches(text, quote, 125);
    expect(found).toHaveLength(1);
    expect((found[0]?.end ?? 0) - (found[0]?.start ?? 0)).toBeLessThan(1500);
    expect(stretches(numbers(9e6).replaceAll('w', 'v'), quote, 125)).toEqual([]);
  });
});

it('a note found in steps is where it is found at once', () => {
  fc.assert(
    fc.property(sentence(60, 200), fc.nat(), fc.nat(300), fc.boolean(), (text, from, length, gone) => {
      const start = from % text.length;
      const selectors = describeSpan(text, { start, end: Math.min(text.length, start + length + 1) });
      const later = gone ? text.replace(/[aeiou]/g, 'x') : `More. ${text.replace(/\b\w{9}\b/g, 'long')}`;
      const steps = createAnchorer(later).inSteps(selectors);
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value).toEqual(anchor(later, selectors));
    }),
  );
});
