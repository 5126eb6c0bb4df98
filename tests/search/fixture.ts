/** An invented valley, so that no test depends on the pack. */
import type { EntityType } from '../../src/knowledge/schema';
import type { SearchRow } from '../../src/search/row';

const row = (id: string, type: EntityType, en: string, es: string, names: string[] = []): SearchRow => ({
  id,
  label: { name: { en, es }, kind: { en: type, es: type }, type },
  line: { en: `${en}, invented`, es: `${es}, inventado` },
  names,
});

export const ROWS: SearchRow[] = [
  row('bright-road', 'organization', 'Bright Road', 'Camino Claro', [
    'Bright Road',
    'CC',
    'Communist League of Orvalle',
  ]),
  row('ines-carmona', 'person', 'Inés Carmona Ruiz', 'Inés Carmona Ruiz', ['Carmona Ruiz', 'Inés Carmona']),
  row('raul-carmona', 'person', 'Raúl Carmona', 'Raúl Carmona', ['comrade Tomé', 'Tomé']),
  row('orva', 'place', 'Orva River', 'río Orva', ['Orva']),
  row('orvalle', 'place', 'Orvalle', 'Orvalle', ['Valley of the Orva and Nené']),
  row('ministry', 'organization', 'Commission for Upland Farming', 'Comisión del Agro Alto', ['CAA', 'Comagra']),
  row('nene', 'place', 'Nené', 'Nené', ['Nene River']),
  row('airstrip', 'term', 'Clandestine airstrip', 'Pista clandestina', ['airstrip', 'narcopista']),
  row('strasse', 'term', 'Weißstraße Accord', 'Acuerdo de la Weißstraße'),
  row('gazette', 'organization', 'Orvalle Gazette', 'La Gaceta de Orvalle', ['The Gazette']),
];
