import { describe, expect, it } from 'vitest';
import { atlasOf } from '../../src/knowledge/atlas';
import { makeLibrary } from '../../src/knowledge/dossier';
import { entity, packOf } from '../fixtures/packs/entities';

const both = (en: string) => ({ en, es: en });
const source = { id: 'gazette', title: 'Gazette', publisher: 'Press', url: 'https://press.example/1' };
const event = (date: string) => ({ date, text: both(`In ${date}`), source: 'gazette' });

const pack = {
  ...packOf('test', [
    entity('guild', { timeline: [event('1999-05'), event('1980')], sources: [source] }),
    entity('valley', { type: 'place', place: { lat: -12, lon: -74 }, timeline: [event('1999')] }),
    entity('country', { type: 'place', place: { lat: -10, lon: -76 }, quiet: true }),
    entity('catch', {
      series: [
        {
          label: both('Catch'),
          unit: both('t'),
          points: ['2001', '2002'].map((date) => ({ date, value: 1, owner: 'Guild', source: 'gazette' })),
        },
      ],
    }),
  ]),
  sources: [source],
};
const atlas = atlasOf(makeLibrary([pack]));

describe('what is known across entities', () => {
  it('are all events in the order of time, each with its entity', () => {
    expect(atlas.events.map(({ date, entity: id }) => [date, id])).toEqual([
      ['1980', 'guild'],
      ['1999', 'valley'],
      ['1999-05', 'guild'],
    ]);
  });

  it('brings the source of an event, its own or its pack’s', () => {
    expect(atlas.events.map((one) => one.source?.title)).toEqual(['Gazette', 'Gazette', 'Gazette']);
  });

  it('are places, and which of them everybody knows', () => {
    expect(atlas.places).toEqual([
      { entity: 'valley', lat: -12, lon: -74, quiet: false },
      { entity: 'country', lat: -10, lon: -76, quiet: true },
    ]);
  });

  it('are those that are counted', () => {
    expect(atlas.counted).toEqual(['catch']);
  });
});
