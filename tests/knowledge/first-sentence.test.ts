import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/knowledge/first-sentence';

describe('the first sentence', () => {
  it.each([
    ['Port town on a coast. It lives off salt.', 'Port town on a coast.'],
    ['Only one sentence', 'Only one sentence'],
    ['Only one sentence. ', 'Only one sentence.'],
    ['Guild under U.S. sanctions since 2015. It is old.', 'Guild under U.S. sanctions since 2015.'],
    ['Guild that the U.S. Treasury named. It is old.', 'Guild that the U.S. Treasury named.'],
    ['Grupo que EE. UU. Tesoro nombró. Es viejo.', 'Grupo que EE. UU. Tesoro nombró.'],
    ['Led by J. R. Fenn and Dr. Ada Fenn. It is old.', 'Led by J. R. Fenn and Dr. Ada Fenn.'],
    ['Founded on 3 Mar. 1921 by two men. It is old.', 'Founded on 3 Mar. 1921 by two men.'],
    ['Fundado el 3 de marzo de 1921. Es viejo.', 'Fundado el 3 de marzo de 1921.'],
    ['It ended in 1992. Its leader was caught.', 'It ended in 1992.'],
    ['It grows 27,994.5 ha in 2.5 valleys. More later.', 'It grows 27,994.5 ha in 2.5 valleys.'],
    ['Creado por D.L. No. 824 del Estado. Es ley.', 'Creado por D.L. No. 824 del Estado.'],
    ['Called “Fenn.” Others say so.', 'Called “Fenn.”'],
    ['Did they say no? Nobody knows.', 'Did they say no?'],
    ['¿Quién es? Nadie lo sabe.', '¿Quién es?'],
    ['It ended. ¿Cuándo? No one knows.', 'It ended.'],
    ['It ended… Then it began.', 'It ended…'],
    ['A guild (see p. 4 of the charter). It is old.', 'A guild (see p. 4 of the charter).'],
    ['Terminó. Él siguió.', 'Terminó.'],
    ['', ''],
  ])('of “%s” is “%s”', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('always begins the text, and is never empty where the text is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '?', '”', '1', 'ñ') }), (text) => {
        const first = firstSentence(text);
        expect(text.trim().startsWith(first)).toBe(true);
        expect(first === '').toBe(text.trim() === '');
      }),
    );
  });
});
