import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/knowledge/compile';
import { Claims } from '../../src/linking/claims';
import { COUNTRIES } from '../../src/linking/countries';
import { spelledOutElsewise } from '../../src/linking/expansions';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { entity, packOf } from '../fixtures/packs/entities';

const KNOWLEDGE = compileKnowledge(
  [
    packOf('p', [
      entity('list', {
        names: [
          { text: 'Specially Designated Nationals', class: 'strong' },
          { text: 'SDN', class: 'weak' },
        ],
        context: ['sanctions'],
      }),
    ]),
  ],
  COUNTRIES,
);

const read = (texts: readonly string[]) => texts.map((text, id) => readPassage(KNOWLEDGE, { id, text }));
const elsewise = (text: string) => [...spelledOutElsewise(new Claims(KNOWLEDGE, read([text]), () => false))];

describe('an acronym that the article spells out', () => {
  it.each([
    'They sell software-defined networks (SDN).',
    'They sell SDN (software-defined networks).',
    'They sell SDN, the software-defined networks of the future.',
    'The Servicio de Defensa Nacional (SDN) met.',
    'SDN — Swiss Deep Neutrality — met.',
    'A shirt of the SDN, the all but extinct Social Democrats of the North, hung there.',
  ])('as something else is that: %s', (text) => {
    expect(elsewise(text)).toHaveLength(1);
  });

  it.each([
    'The Specially Designated Nationals (SDN) list.',
    'The SDN (Specially Designated Nationals) list.',
    'The sanctions database of nations (SDN) grew.',
    'They sell things (SDN).',
    'They sell SDN, and much else.',
    'The list (SDN, for short) grew.',
  ])('as ours, or not at all, is not: %s', (text) => {
    expect(elsewise(text)).toEqual([]);
  });

  it('is silent in the whole document', () => {
    const linked = (...texts: string[]) =>
      [...linkDocument(KNOWLEDGE, read(texts)).values()].flat().filter(({ end, start }) => end - start === 3).length;
    const ours = 'The Specially Designated Nationals grew.';
    expect(linked(ours, 'SDN grew.')).toBe(1);
    expect(linked(ours, 'SDN grew.', 'They sell software-defined networks (SDN).')).toBe(0);
  });
});
