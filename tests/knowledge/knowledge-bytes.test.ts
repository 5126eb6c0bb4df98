import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKnowledge, type Knowledge } from '../../src/knowledge/compile';
import { deserialiseKnowledge, KNOWLEDGE_VERSION, serialiseKnowledge } from '../../src/knowledge/knowledge-bytes';
import { ownerId } from '../../src/knowledge/lexicon';
import { ENTITY_TYPES } from '../../src/knowledge/schema';
import { LexiconError } from '../../src/knowledge/sections';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { entity, packOf, relation } from '../fixtures/packs/entities';

const PACK = packOf('one', [
  entity('a-valley', { type: 'place', relations: [relation('located-in', 'a-country')] }),
  entity('a-country', { type: 'place', quiet: true }),
  entity('a-person', {
    type: 'person',
    person: { given: ['Víctor Raúl', 'Ñato'], surnames: ['Quispe'] },
    names: [{ text: 'Víctor Raúl Quispe', class: 'strong' }],
    relations: [relation('located-in', 'a-valley')],
  }),
]);
const TEXT = 'Víctor Raúl Quispe spoke in Lima. Quispe was seen again, said the Peru desk.';

let compiled: Knowledge;
let bytes: ArrayBuffer;
beforeAll(() => {
  compiled = compileKnowledge([PACK], COUNTRIES);
  bytes = serialiseKnowledge(compiled);
});

const linked = (knowledge: Knowledge) => linkDocument(knowledge, [readPassage(knowledge, { id: 1, text: TEXT })]);

describe('knowledge kept as bytes', () => {
  it('links a text as before', () => {
    expect([...linked(compiled).values()].flat().length).toBeGreaterThan(0);
    expect(linked(deserialiseKnowledge(bytes))).toEqual(linked(compiled));
  });

  it('knows of each entity what it knew', () => {
    const { lexicon, entities } = deserialiseKnowledge(bytes);
    const all = Array.from({ length: entities.length }, (_, owner) => entities.at(owner));
    expect(all).toEqual([...compileKnowledge([PACK], COUNTRIES).entities]);
    expect(all.map((one) => one?.id)).toEqual(all.map((_, owner) => ownerId(lexicon, owner)));
    expect([entities.at(-1), entities.at(3), entities.at(Number.NaN)]).toEqual([undefined, undefined, undefined]);
  });

  it('knows which are quiet', () => {
    expect([...deserialiseKnowledge(bytes).quiet]).toEqual(['a-country']);
    expect([...compiled.quiet]).toEqual(['a-country']);
  });

  it('makes an entity once', () => {
    const { entities } = deserialiseKnowledge(bytes);
    expect(entities.at(2)).toBe(entities.at(2));
  });

  it('keeps an empty pack', () => {
    const none = deserialiseKnowledge(serialiseKnowledge(compileKnowledge([], [])));
    expect([none.entities.length, none.entities.at(0)]).toEqual([0, undefined]);
  });

  it('refuses other bytes, other versions and a cut end', () => {
    expect(() => deserialiseKnowledge(new ArrayBuffer(8))).toThrow(LexiconError);
    expect(() => deserialiseKnowledge(new ArrayBuffer(4000))).toThrow('not compiled knowledge');
    const other = bytes.slice(0);
    new Uint32Array(other)[1] = KNOWLEDGE_VERSION + 1;
    expect(() => deserialiseKnowledge(other)).toThrow(`version ${KNOWLEDGE_VERSION}`);
    for (let cut = 4; cut < bytes.byteLength; cut += 4096)
      expect(() => deserialiseKnowledge(bytes.slice(0, -cut))).toThrow(LexiconError);
  });

  it('never lets damaged bytes harm a reading: they are refused, or every entity has a type', () => {
    fc.assert(
      fc.property(fc.nat(bytes.byteLength / 4 - 1), fc.nat(0xffffffff), (at, value) => {
        const damaged = bytes.slice(0);
        new Uint32Array(damaged)[at] = value;
        let read: Knowledge;
        try {
          read = deserialiseKnowledge(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError);
          return;
        }
        for (let owner = 0; owner < read.entities.length; owner++) {
          expect(ENTITY_TYPES).toContain(read.entities.at(owner)?.type);
        }
        linked(read);
      }),
      { numRuns: 500 },
    );
  });
});
