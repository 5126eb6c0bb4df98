import { describe, expect, it } from 'vitest';
import { PHRASES, type PhraseCode, phrase, worded } from '../../src/knowledge/phrases';
import { packProblems as spanish } from '../../src/ui/strings/es/pack-problems';

const CODES = Object.keys(PHRASES) as PhraseCode[];
const gaps = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();
/** What is put in and nothing else, and words that both languages write alike. */
const ALIKE: readonly PhraseCode[] = ['verbatim'];

describe('what can be wrong with a pack', () => {
  it.each(CODES)('%s takes the same in Spanish, and says it in Spanish', (code) => {
    expect(gaps(spanish[code])).toEqual(gaps(PHRASES[code]));
    expect(spanish[code].trim()).not.toBe('');
    expect(spanish[code] === PHRASES[code]).toBe(ALIKE.includes(code));
  });

  it.each([
    [phrase('no-fact'), 'sin datos: una ficha necesita al menos uno, con su fuente'],
    [phrase('did-you-mean', { near: { anyOf: ['a', 'b', 'c'] } }), '¿quiso decir a, b o c?'],
    [
      phrase('leads-to', { kind: 'leads', types: { anyOf: [phrase('person')] }, id: 'x', type: phrase('law') }),
      'leads lleva a una persona, y x es una norma',
    ],
    [
      phrase('circle', { kinds: { allOf: ['located-in', 'part-of'] }, ids: 'a → b' }),
      'located-in y part-of forman un círculo: a → b',
    ],
    [
      phrase('expected', {
        expected: phrase('at-most', { quantity: phrase('items', { count: 3 }) }),
        received: phrase('list-of', { count: 4 }),
      }),
      'se esperaba como mucho 3 elementos, y hay una lista de 4',
    ],
  ])('is put together in Spanish: %j', (one, said) => {
    expect(worded(one, spanish)).toBe(said);
  });

  it('does not take what a file says for a gap', () => {
    expect(worded(phrase('common-weak', { text: '{code}' }))).toContain('“{code}”');
  });
});
