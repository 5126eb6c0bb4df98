import { describe, expect, it } from 'vitest';
import { makeLibrary } from '../../src/knowledge/dossier';
import { tiesAmong } from '../../src/knowledge/ties-among';
import { entity, packOf } from '../fixtures/packs/entities';

const relation = (kind: 'leads' | 'located-in', to: string, until?: string) => ({
  kind,
  to,
  source: 's',
  ...(until && { until }),
});
const library = makeLibrary([
  packOf('test', [
    entity('ada', {
      relations: [relation('located-in', 'valley'), relation('leads', 'guild'), relation('leads', 'absent')],
    }),
    entity('bea', { relations: [relation('leads', 'guild', '2001')] }),
    entity('guild', {}),
    entity('valley', {}),
  ]),
]);

describe('relations among those of a list', () => {
  it('are those with both ends in it, the weightiest first, in the tense of their time', () => {
    const said = tiesAmong(library, ['bea', 'ada', 'guild', 'valley']).map(
      ({ from, words, to }) => `${from} ${words.en} ${to}`,
    );
    expect(said).toEqual(['bea led guild', 'ada leads guild', 'ada in valley']);
  });
  it('are none without the other end', () => expect(tiesAmong(library, ['ada', 'bea'])).toEqual([]));
});
