import { describe, expect, it } from 'vitest';
import { ABROAD, compileKnowledge, HOME } from '../../src/knowledge/compile';
import { ownerId, ownerOf } from '../../src/knowledge/lexicon';
import { scan } from '../../src/spotting/scan';
import { entity, packOf, relation } from '../fixtures/packs/entities';

const COUNTRIES = [
  { code: 'pe', words: ['Perú', 'peruano'] },
  { code: 'co', words: ['Colombia'] },
];

describe('compileKnowledge', () => {
  it('takes the first of two entities of one id', () => {
    const one = packOf('one', [entity('a', { names: [{ text: 'First', class: 'strong' }] })]);
    const two = packOf('two', [entity('a', { names: [{ text: 'Second', class: 'strong' }] }), entity('b')]);
    const { lexicon, entities } = compileKnowledge([one, two], []);
    expect(entities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(entities.map((_, owner) => ownerId(lexicon, owner))).toEqual(['a', 'b']);
    expect(scan(lexicon, 'First, Second').candidates).toHaveLength(1);
  });

  it('relates both ends, and nobody to itself or to what is not there', () => {
    const pack = packOf('one', [
      entity('a', { relations: [relation('part-of', 'b'), relation('part-of', 'a'), relation('part-of', 'gone')] }),
      entity('b'),
    ]);
    const { entities } = compileKnowledge([pack], []);
    expect(entities.map(({ related }) => [...related])).toEqual([[1], [0]]);
  });

  it('takes countries as cues, and tells home from abroad', () => {
    const peru = entity('p', { type: 'place', names: [{ text: 'Peru', class: 'strong' }] });
    const { lexicon } = compileKnowledge([packOf('one', [peru])], COUNTRIES);
    const { candidates, cues } = scan(lexicon, 'Perú, peruano, Colombia');
    expect(candidates.map(({ forms }) => ownerOf(lexicon, forms[0] ?? -1))).toEqual(['p']);
    expect(cues.map(({ form }) => ownerOf(lexicon, form))).toEqual([`${HOME}pe`, `${HOME}pe`, `${ABROAD}co`]);
  });

  it('folds given names, for comparing', () => {
    const person = { given: ['Víctor Raúl', 'ÑATO'], surnames: ['Quispe'] };
    const { entities } = compileKnowledge([packOf('one', [entity('v', { type: 'person', person })])], []);
    expect(entities[0]?.given).toEqual(['victor', 'raul', 'nato']);
  });
});
