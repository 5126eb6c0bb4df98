import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/knowledge/schema';
import type { Reason } from '../../../src/linking/mention';
import { reasonSentence } from '../../../src/ui/entity/reason';

type Case = { what: string; reason: Reason; text: string; type: EntityType; en: string; es: string };

const CASES: Case[] = [
  {
    what: 'a full name',
    reason: { by: 'name', evidence: [] },
    text: 'Carmen Masías',
    type: 'person',
    en: 'Marked because “Carmen Masías” is a full name of this person.',
    es: 'Marcado porque «Carmen Masías» es un nombre completo de esta persona.',
  },
  {
    what: 'an alias, as it is introduced',
    reason: { by: 'pattern', evidence: [{ kind: 'introduced', text: 'alias Alipio' }] },
    text: 'Alipio',
    type: 'person',
    en: 'Marked because the article introduces “Alipio” as an alias: “alias Alipio”.',
    es: 'Marcado porque el artículo presenta «Alipio» como alias: «alias Alipio».',
  },
  {
    what: 'an alias whose introduction is not quoted',
    reason: { by: 'pattern', evidence: [] },
    text: 'Alipio',
    type: 'person',
    en: 'Marked because the article introduces “Alipio” as an alias.',
    es: 'Marcado porque el artículo presenta «Alipio» como alias.',
  },
  {
    what: 'a surname after the full name',
    reason: { by: 'surname', evidence: [{ kind: 'named', entity: 'x', text: 'Carmen Masías' }] },
    text: 'Masías',
    type: 'person',
    en: 'Marked because the article gives the whole name, “Carmen Masías”; “Masías” is the surname.',
    es: 'Marcado porque el artículo da el nombre entero, «Carmen Masías»; «Masías» es el apellido.',
  },
  {
    what: 'words near it, each once',
    reason: {
      by: 'context',
      evidence: [
        { kind: 'word', text: 'river' },
        { kind: 'word', text: 'valley' },
        { kind: 'word', text: 'river' },
      ],
    },
    text: 'Ene',
    type: 'place',
    en: '“Ene” alone could be something else. Marked as this place because the article has the words “river” and “valley” near it.',
    es: '«Ene» solo podría ser otra cosa. Marcado como este lugar porque el artículo trae cerca las palabras «river» y «valley».',
  },
  {
    what: 'evidence of several kinds',
    reason: {
      by: 'context',
      evidence: [
        { kind: 'named', entity: 'x', text: 'Sendero Luminoso' },
        { kind: 'related', entity: 'y', text: 'Devida' },
        { kind: 'word', text: 'coca' },
      ],
    },
    text: 'SL',
    type: 'organization',
    en: '“SL” alone could be something else. Marked as this organization because the article also says “Sendero Luminoso”, names the related “Devida”, and has the word “coca” near it.',
    es: '«SL» solo podría ser otra cosa. Marcado como esta organización porque el artículo dice también «Sendero Luminoso», nombra también «Devida» y trae cerca la palabra «coca».',
  },
];

describe('why a name is marked', () => {
  it.each(CASES)('$what, in English', ({ reason, text, type, en }) => {
    expect(reasonSentence(reason, text, type, 'en')).toBe(en);
  });
  it.each(CASES)('$what, in Spanish', ({ reason, text, type, es }) => {
    expect(reasonSentence(reason, text, type, 'es')).toBe(es);
  });
});
