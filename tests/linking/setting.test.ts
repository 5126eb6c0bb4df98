import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/knowledge/compile';
import { COUNTRIES } from '../../src/linking/countries';
import { linkDocument } from '../../src/linking/link';
import { readPassage } from '../../src/linking/read';
import { entity, packOf, relation } from '../fixtures/packs/entities';

const name = (text: string, kind: 'strong' | 'weak' | 'pattern' = 'strong') => ({ text, class: kind });

const HILLS = compileKnowledge(
  [
    packOf('hills', [
      entity('peru', { type: 'place', names: [name('Peru')], quiet: true }),
      entity('army', {
        type: 'organization',
        names: [name('Hill Army of Peru'), name('Hill Army', 'weak')],
        context: ['barracks', 'soldiers', 'Peru'],
        relations: [relation('opposes', 'band')],
      }),
      entity('band', { names: [name('Red Hill Band')], relations: [relation('destroys', 'poppy-ban')] }),
      entity('poppy-ban', { type: 'term', names: [name('ban on poppies')] }),
      entity('rosa-inga', {
        type: 'person',
        person: { given: ['Rosa'], surnames: ['Inga'] },
        names: [name('Rosa Inga'), name('Zarza', 'pattern')],
        context: ['hills', 'rifles'],
        relations: [relation('leads', 'band')],
      }),
    ]),
  ],
  COUNTRIES,
);

function inHills(...paragraphs: string[]): string[] {
  const found = linkDocument(
    HILLS,
    paragraphs.map((text, id) => readPassage(HILLS, { id, text })),
  );
  return paragraphs.flatMap((text, id) =>
    (found.get(id) ?? []).map(({ start, end, entity: to }) => `${text.slice(start, end)} → ${to ?? '?'}`),
  );
}

describe('an alias that is all a document says of somebody', () => {
  const band = 'They admire the Red Hill Band.';
  const alias = 'From the hills came rifles and Comrade Zarza.';

  it('is ours where the document is set at home', () => {
    expect(inHills(band, alias)).toContain('Zarza → rosa-inga');
    expect(inHills('Chile watches.', band, alias)).toContain('Zarza → rosa-inga');
  });

  it('is somebody else’s where the country named last is another one', () => {
    expect(inHills(band, 'In Nepal it is winter.', alias).join()).not.toContain('Zarza');
    expect(inHills('In Nepal it is winter.', 'Nobody minds.', alias, band).join()).not.toContain('Zarza');
    expect(inHills(band, `In Nepal it is winter. ${alias}`).join()).not.toContain('Zarza');
  });

  it('is ours where home and another country are named in one breath', () => {
    expect(inHills(`${band} Their land is as large as Nepal. ${alias}`)).toContain('Zarza → rosa-inga');
    expect(inHills(`${band} Their land is as large as Nepal.`, alias)).toContain('Zarza → rosa-inga');
  });

  it('is ours after home has been named again, and everywhere when she is named in full', () => {
    expect(inHills(band, 'In Nepal it is winter, in Peru it rains.', alias)).toContain('Zarza → rosa-inga');
    expect(inHills('Rosa Inga reads.', 'In Nepal it is winter.', alias)).toContain('Zarza → rosa-inga');
  });

  it('is not put abroad by the United States, which are in everybody’s news', () => {
    expect(inHills(band, 'In Washington it is winter.', alias)).toContain('Zarza → rosa-inga');
  });
});

describe('an alias before anything of its owner’s world', () => {
  const world = 'They admire the Red Hill Band.';
  const alias = 'Soldiers: from the hills came rifles and Comrade Zarza.';

  it('is another party’s', () => {
    expect(inHills('The party met.', alias, world).join()).not.toContain('Zarza');
    expect(inHills('The party met.', world, alias)).toContain('Zarza → rosa-inga');
  });

  it('is hers in a headline, which comes before all, and in one paragraph with it', () => {
    expect(inHills('From the Hills: Rifles and Comrade Zarza', world)).toContain('Zarza → rosa-inga');
    expect(inHills('The party met.', `${alias} ${world}`)).toContain('Zarza → rosa-inga');
  });
});

describe('what sets a document at home', () => {
  const abroad = ['Chile votes on Sunday.', 'Rain is expected.', 'Bolivia does not vote.'];
  const army = 'The soldiers left the barracks; the Hill Army is silent.';

  it('is a group or a person, or the country', () => {
    expect(inHills(...abroad, 'The Red Hill Band sleeps.', 'The Red Hill Band wakes.', army)).toContain(
      'Hill Army → army',
    );
  });

  it('is not a term, which is spoken of in many countries', () => {
    expect(inHills(...abroad, 'The ban on poppies stands.', 'The ban on poppies falls.', army).join()).not.toContain(
      'Hill Army →',
    );
  });
});

describe('foreigners who are met at home', () => {
  it.each([
    'The Japanese ambassador thanked the Hill Army.',
    'A French tourist told the Hill Army.',
    'The consul of Chile told the Hill Army.',
    'La embajada de Japón avisó a la Hill Army.',
    'Un misionero español avisó a la Hill Army.',
  ])('do not put a clause abroad: %s', (sentence) => {
    expect(inHills('The Red Hill Band fights soldiers in barracks in Peru.', sentence)).toContain('Hill Army → army');
  });

  it.each(['The Japanese minister thanked the Hill Army.', 'In France the Hill Army is unknown.'])(
    'are not all who come from abroad: %s',
    (sentence) => {
      expect(inHills('The Red Hill Band fights soldiers in barracks in Peru.', sentence).join()).not.toContain(
        'Hill Army →',
      );
    },
  );
});
