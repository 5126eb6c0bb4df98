/** An invented entity, with something of everything. */

import type { Dossier } from '../../../src/knowledge/dossier';
import type { Entity } from '../../../src/knowledge/schema';
import { splitSummary } from '../../../src/knowledge/summary';

const both = (en: string, es = en) => ({ en, es });

export const SAMPLE: Entity = {
  id: 'river-guild',
  type: 'organization',
  name: both('River Guild', 'Gremio del Río'),
  kind: both('boatmen’s guild', 'gremio de barqueros'),
  names: [
    { text: 'Gremio del Río', class: 'strong' },
    { text: 'Gremio del Rio', class: 'strong' },
    { text: 'The River Guild of the North', class: 'strong' },
    { text: 'RG', class: 'weak' },
    { text: 'Boatman', class: 'pattern' },
    { text: 'Rvier Guild', class: 'strong', shown: false },
  ],
  context: [],
  rivals: [],
  summary: both('A guild of boatmen. It was founded in 1901.', 'Un gremio de barqueros. Se fundó en 1901.'),
  facts: [
    {
      label: both('Members', 'Miembros'),
      claims: [
        { value: both('about 300', 'unos 300'), asOf: '2013', source: 'gazette' },
        { value: both('417'), asOf: '2022-08-13', source: 'register' },
      ],
    },
  ],
  timeline: [],
  relations: [
    { kind: 'operates-in', to: 'long-valley', from: '1901', source: 'atlas' },
    { kind: 'opposes', to: 'toll-house', from: '1950', until: '1963-05', source: 'gazette' },
    { kind: 'part-of', to: 'nobody-knows', source: 'atlas' },
  ],
  sources: [
    { id: 'census', title: 'Census', publisher: 'State', date: '1981', url: 'https://census.example/' },
    {
      id: 'atlas',
      title: 'Atlas of the Valley',
      publisher: 'Valley Press',
      date: '1999',
      url: 'https://atlas.example/',
    },
    { id: 'gazette', title: 'The guild today', publisher: 'Gazette', url: 'https://gazette.example/guild' },
    { id: 'register', title: 'Register', publisher: 'State', date: '2022-08-13', url: 'https://register.example/' },
  ],
  sameAs: [],
  reviewed: '2026-11',
};

const label = (en: string, es: string) => ({ name: both(en, es), kind: both('thing'), type: 'place' as const });

/** The summary of an entity in its helpings. */
export const helpingsOf = ({ summary }: Entity) => ({ en: splitSummary(summary.en), es: splitSummary(summary.es) });

export const SAMPLE_DOSSIER: Dossier = {
  entity: SAMPLE,
  summary: helpingsOf(SAMPLE),
  inverse: [
    { kind: 'leads', from: 'ana-ros', since: '2016-09-12' },
    { kind: 'leads', from: 'old-man', since: '2012', until: '2014' },
  ],
  wording: {
    leads: {
      now: both('leads', 'dirige'),
      past: both('led', 'dirigió'),
      inverse: both('led by', 'dirigido por'),
      inversePast: both('formerly led by', 'antes dirigido por'),
    },
    'operates-in': {
      now: both('operates in', 'opera en'),
      past: both('operated in', 'operó en'),
      inverse: both('where this operates:', 'donde opera:'),
      inversePast: both('where this operated:', 'donde operó:'),
    },
    opposes: {
      now: both('opposes', 'se enfrenta a'),
      past: both('opposed', 'se enfrentó a'),
      inverse: both('opposed by', 'enfrentado por'),
      inversePast: both('was opposed by', 'fue enfrentado por'),
    },
  },
  labels: {
    'long-valley': label('Long Valley', 'Valle Largo'),
    'toll-house': label('Toll House', 'Casa del Peaje'),
    'ana-ros': label('Ana Ros', 'Ana Ros'),
    'old-man': label('Old Man', 'El Viejo'),
  },
};
