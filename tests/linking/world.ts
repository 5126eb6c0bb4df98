/** A small invented world for tests of linking: a valley, the men who hold it, and names that others bear too. */
import { compileKnowledge } from '../../src/knowledge/compile';
import type { Entity } from '../../src/knowledge/schema';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import type { Mention } from '../../src/linking/mention';
import { readPassage } from '../../src/linking/read';
import { entity, packOf, relation } from '../fixtures/packs/entities';

const why = { en: 'another one', es: 'otro' };
const name = (text: string, kind: 'strong' | 'weak' | 'pattern' = 'strong'): Entity['names'][number] => ({
  text,
  class: kind,
});

export const WORLD = packOf('tarn', [
  entity('tarnland', { type: 'place', names: [name('Tarnland'), name('Tarnlander', 'weak')] }),
  entity('upper-tarn', { type: 'place', names: [name('Upper Tarn')], relations: [relation('located-in', 'tarnland')] }),
  entity('tarn-river', {
    type: 'place',
    names: [name('Tarn River'), name('Tarn', 'weak')],
    context: ['river', 'banks'],
    relations: [relation('located-in', 'tarnland')],
  }),
  entity('tarn-department', {
    type: 'place',
    names: [name('Tarn', 'weak')],
    context: ['department', 'governor'],
    rivals: [{ text: 'Tarn Street', why }],
    relations: [relation('located-in', 'tarnland')],
  }),
  entity('long-march', {
    names: [name('Long March Front'), name('Front', 'weak')],
    relations: [relation('operates-in', 'upper-tarn')],
  }),
  entity('lower-house', {
    type: 'organization',
    names: [name('Armed Forces of Tarnland'), name('Armed Forces', 'weak')],
    context: ['Tarnland', 'Tarnlander'],
    relations: [relation('located-in', 'tarnland'), relation('opposes', 'long-march')],
  }),
  entity('ivo-roca-salas', {
    type: 'person',
    person: { given: ['Ivo'], surnames: ['Roca', 'Salas'] },
    names: [name('Ivo Roca Salas'), name('Tadeo', 'pattern'), name('Lobo', 'pattern')],
    relations: [relation('leads', 'long-march')],
  }),
  entity('juan-roca-salas', {
    type: 'person',
    person: { given: ['Juan', 'Pedro'], surnames: ['Roca', 'Salas'] },
    names: [name('Juan Pedro Roca Salas'), name('Juan Roca Salas'), name('Raso', 'pattern')],
    relations: [relation('sibling-of', 'ivo-roca-salas'), relation('member-of', 'long-march')],
  }),
  entity('ana-mérida', {
    type: 'person',
    person: { given: ['Ana'], surnames: ['Mérida'] },
    names: [name('Ana Mérida')],
    relations: [],
  }),
]);

export const KNOWLEDGE = compileKnowledge([WORLD], COUNTRIES);

/** Links paragraphs and gives what was found, as `words → entity` or `words → ?`, in order. */
export function linked(...paragraphs: string[]): string[] {
  return mentionsOf(paragraphs).map(({ text, mention }) => `${text} → ${mention.entity ?? '?'}`);
}

export function mentionsOf(paragraphs: readonly string[]): { text: string; mention: Mention }[] {
  const passages = paragraphs.map((text, id) => readPassage(KNOWLEDGE, { id, text }));
  const found = linkDocument(KNOWLEDGE, passages);
  return paragraphs.flatMap((text, id) =>
    (found.get(id) ?? []).map((mention) => ({ text: text.slice(mention.start, mention.end), mention })),
  );
}
