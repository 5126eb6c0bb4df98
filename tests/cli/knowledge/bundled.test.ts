import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledFolder } from '../../../src/cli/knowledge/bundled';
import { readFolder } from '../../../src/cli/knowledge/read-folder';
import { firstSentence } from '../../../src/knowledge/first-sentence';
import type { Entity, Language, Pack } from '../../../src/knowledge/schema';

const LANGUAGES: readonly Language[] = ['en', 'es'];
const words = (text: string) => text.split(/\s+/).length;

describe('the bundled pack', () => {
  let pack: Pack | null = null;
  let entities: Entity[] = [];
  beforeAll(async () => {
    // Late enough for every date in it; what is old by then is only a warning.
    ({ pack, entities } = await readFolder(bundledFolder(), { today: '2099-01-01' }));
  });

  it('compiles, and weighs no more than 60 kB gzip', () => {
    expect(pack).not.toBeNull();
    expect(gzipSync(JSON.stringify(pack), { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it.each(LANGUAGES)('reads at a glance in %s: few other names, short labels and kinds', (language) => {
    for (const { id, name, names, kind, facts } of entities) {
      const others = names.filter((one) => one.shown !== false && (one.lang ?? language) === language);
      expect(others.filter(({ text }) => text !== name[language]).length, id).toBeLessThanOrEqual(6);
      expect(words(kind[language]), `${id}: ${kind[language]}`).toBeLessThanOrEqual(6);
      for (const { label } of facts) expect(words(label[language]), `${id}: ${label[language]}`).toBeLessThanOrEqual(4);
    }
  });

  it.each(LANGUAGES)('answers who or what in the first sentence in %s, which lists show alone', (language) => {
    for (const { id, summary } of entities) {
      const first = firstSentence(summary[language]);
      expect(first.length, `${id}: ${first}`).toBeGreaterThan(30);
      expect(first.length, `${id}: ${first}`).toBeLessThanOrEqual(330);
    }
  });

  it('writes one name one way: Spanish texts say VRAEM, setiembre', () => {
    for (const { id, summary, facts, timeline } of entities) {
      const claims = facts.flatMap((fact) => fact.claims.map(({ value }) => value.es));
      const texts = [summary.es, ...claims, ...timeline.map(({ text }) => text.es)];
      expect(texts.join('\n'), id).not.toMatch(/\b(?:Vraem|Corah|septiembre)\b/);
    }
  });
});
