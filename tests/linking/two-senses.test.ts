import { beforeAll, describe, expect, it } from 'vitest';
import { bundledFolder } from '../../src/cli/knowledge/bundled';
import { readPack } from '../../src/cli/knowledge/read-pack';
import { articleOfText } from '../../src/cli/spot/article';
import { spotArticle } from '../../src/cli/spot/spot-article';
import { compileKnowledge, type Knowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';

let knowledge: Knowledge;

beforeAll(async () => {
  const { pack } = await readPack(bundledFolder(), { today: '2026-11-22' });
  if (!pack) throw new Error('the bundled pack does not compile');
  knowledge = compileKnowledge([pack], COUNTRIES);
});

/** Who `name` is said to be in an article, each time it stands alone. */
function whoIs(name: string, article: string): (string | null)[] {
  return spotArticle(knowledge, articleOfText(article))
    .filter(({ text }) => text === name)
    .map(({ entity }) => entity);
}

describe('names of two senses in the bundled pack', () => {
  it.each([
    ['Apurímac', 'El río crece. En el Vraem los botes bajan por el río, por el Apurímac y el Ene.', ['apurimac-river']],
    [
      'Apurímac',
      'En el Perú, Abancay es la capital del departamento de Apurímac, dice su gobernador.',
      ['apurimac-department'],
    ],
    ['Ene', 'En el Vraem la patrulla bajó por el Ene, un río ancho, hasta San Miguel del Ene.', ['ene-river']],
    [
      'El Comercio',
      'LIMA, Perú. El diario El Comercio informó que Sendero Luminoso atacó en el Vraem.',
      ['el-comercio-peru'],
    ],
    ['Guzmán', 'Abimael Guzmán fundó Sendero Luminoso. Guzmán murió en 2021.', ['abimael-guzman']],
    ['PCP', 'El PCP, es decir, Sendero Luminoso, quemó las ánforas en Ayacucho.', ['shining-path']],
    ['Junín', 'En el Vraem, la región Junín del Perú pide más policías contra Sendero Luminoso.', ['junin']],
  ])('%s in %j', (name, article, expected) => {
    expect(whoIs(name, article)).toEqual(expected);
  });

  it.each([
    ['Ene', 'Vigencia: 15 Ene. 2024 a 3 Feb. 2024. El Vraem espera.'],
    ['ene', 'Publicado en ene. 2021. Sendero Luminoso en el Vraem.'],
    ['El Comercio', 'QUITO. El Comercio publicó que Ecuador venció a Chile en Guayaquil.'],
    ['El Comercio', 'Gijón, Asturias. El Comercio cuenta la huelga en España.'],
    ['Guzmán', 'Joaquín Guzmán fue extraditado de México. Guzmán apeló.'],
    ['PCP', 'LISBOA. El PCP de Portugal perdió dos diputados en Setúbal.'],
    ['Gonzalo', 'El portero Gonzalo atajó dos penales en Madrid.'],
    ['Junín', 'BUENOS AIRES. En Junín, provincia de Buenos Aires, Argentina, llovió.'],
    ['Fuerzas Armadas', 'BOGOTÁ. Colombia movilizó a sus Fuerzas Armadas.'],
    ['Treasury', 'LONDON. The Treasury in Britain raised taxes.'],
  ])('%s is nobody of ours in %j', (name, article) => {
    expect(whoIs(name, article).filter((entity) => entity !== null)).toEqual([]);
  });
});
