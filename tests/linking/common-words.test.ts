import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { entity, packOf } from '../fixtures/packs/entities';

const KNOWLEDGE = compileKnowledge(
  [
    packOf('p', [
      entity('leaf', {
        type: 'substance',
        names: [
          { text: 'Tarn leaf', class: 'strong' },
          { text: 'leaf', class: 'weak' },
          { text: 'Exact', class: 'weak', case: 'exact' },
        ],
      }),
    ]),
  ],
  COUNTRIES,
);

const linked = (text: string): string[] =>
  [
    ...linkDocument(
      KNOWLEDGE,
      [readPassage(KNOWLEDGE, { id: 1, text: 'They chew Tarn leaf.' })].concat(readPassage(KNOWLEDGE, { id: 2, text })),
    ).entries(),
  ]
    .filter(([id]) => id === 2)
    .flatMap(([, mentions]) => mentions.map(({ start, end }) => text.slice(start, end)));

describe('a common word of the pack', () => {
  it.each([
    'The leaf is dry.',
    'Leaf is dry.',
    '“Leaf is life,” he said.',
    'It is dry. Leaf prices rose.',
    'LEAF PRICES RISE',
  ])('is found as people write it: %s', (text) => {
    expect(linked(text)).toHaveLength(1);
  });

  it.each(['He drove a Leaf to town.', 'La Leaf, fría, por favor.'])(
    'with a capital amid a sentence is a brand: %s',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );

  it('that the pack asks for as it is written is no brand', () => {
    expect(linked('They saw the Exact one.')).toEqual(['Exact']);
  });
});
