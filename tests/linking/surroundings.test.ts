import { describe, expect, it } from 'vitest';
import { isStreet } from '../../src/linking/surroundings';
import { linked } from './world';

/** Where a name stands in a sentence that marks it with `[…]`. */
function placed(sentence: string): [text: string, start: number, end: number] {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return [sentence.replace(/[[\]]/g, ''), start, end];
}

describe('a street called after something', () => {
  it.each([
    'The fire began in jirón [Junín].',
    'Vive en la avenida Mariscal [Ayacucho].',
    'Av. [Cusco] is shut.',
    'Hay un semáforo en la esquina con [Huanta].',
    'At the corner of [Junín] a bank opened.',
    'They met on [Junín] Street.',
    'The office is at [Junín] 340, first floor.',
  ])('is told by what stands beside the name: %s', (sentence) => {
    expect(isStreet(...placed(sentence))).toBe(true);
  });

  it.each([
    'The road to [Junín] is shut.',
    'La calle es de tierra en [Junín].',
    'The battle of [Junín] 1824, a victory.',
    'In [Junín] 340 people came.',
    'A streetwise [Junín] streetcar ran.',
  ])('is not the place itself: %s', (sentence) => {
    expect(isStreet(...placed(sentence))).toBe(false);
  });

  it('is not linked in an article about the place', () => {
    const world = 'The Long March Front holds Upper Tarn, in Tarnland. The governor of the department of Tarn came.';
    expect(linked(world, 'They waited in Tarn.')).toContain('Tarn → tarn-department');
    const found = linked(world, 'They waited in avenida Tarn.');
    expect(found).toHaveLength(linked(world).length);
  });
});

describe('what another country has too', () => {
  const world = 'The Long March Front holds Upper Tarn, in Tarnland. The Armed Forces of Tarnland watch.';

  it.each([
    'The Armed Forces met.',
    'Chile watches; the Armed Forces met.',
    'The Armed Forces of Tarnland, not those of Chile, met.',
  ])('is ours in an article about ours: %s', (sentence) => {
    expect(linked(world, sentence).at(-1)).toMatch(/Armed Forces.* → lower-house/);
  });

  it.each([
    'Chile’s Armed Forces met.',
    'The Armed Forces of Chile met.',
    'Las Armed Forces de la Argentina callan.',
    'The Armed Forces (Colombia) met.',
    'The Armed Forces of that country met.',
    'Las Armed Forces de ese país callan.',
  ])('is theirs where it stands right beside the name: %s', (sentence) => {
    expect(linked(world, sentence)).toHaveLength(linked(world).length);
  });
});
