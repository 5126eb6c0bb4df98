import { describe, expect, it } from 'vitest';
import { RELATION_ENDS } from '../../src/knowledge/checks/relation-ends';
import { RELATION_KINDS, RELATIONS, SPEAKS_FOR } from '../../src/knowledge/relations';

describe('the kinds of relation', () => {
  it.each(RELATION_KINDS)('%s is worded in both languages, from both ends, and joins something', (kind) => {
    for (const words of Object.values(RELATIONS[kind])) {
      expect(words.en).toMatch(/^[a-z][a-z ,]*[a-z]$/);
      expect(words.es).toMatch(/^[a-záéíóúñ][a-záéíóúñ ,]*[a-záéíóúñ]$/);
    }
    expect(RELATION_ENDS[kind].from.length * RELATION_ENDS[kind].to.length).toBeGreaterThan(0);
  });

  it('agree with any gender and number in Spanish: no participle, no pronoun that has to', () => {
    const agreeing = /(?:^| )(?:l[oa]s?|\p{L}+[aeií]d[oa]s?)(?: por)?(?= |$)/u;
    const plain =
      /\b(?:llevó a cabo|las autoridades|según las|antes bajo|la dirección|la lista de buscados|la mira|la muerte)\b/g;
    for (const kind of RELATION_KINDS) {
      for (const { es } of Object.values(RELATIONS[kind])) expect(es.replace(plain, '')).not.toMatch(agreeing);
    }
  });

  it('all speak for their ends, but for a shared name', () => {
    expect(RELATION_KINDS.filter((kind) => !SPEAKS_FOR.has(kind))).toEqual(['named-like']);
  });
});
