/** What countries of the atlas are called in both languages, by the tables of Unicode's CLDR that come with Node. */
import type { Localised } from '../../knowledge/schema';

/** ISO 3166 codes of those that the atlas abbreviates or calls otherwise than CLDR. */
const OTHERWISE: Record<string, string> = {
  '840': 'US',
  '792': 'TR',
  '748': 'SZ',
  '728': 'SS',
  '090': 'SB',
  '678': 'ST',
  '732': 'EH',
  '807': 'MK',
  '275': 'PS',
  '226': 'GQ',
  '214': 'DO',
  '384': 'CI',
  '180': 'CD',
  '178': 'CG',
  '140': 'CF',
  '132': 'CV',
  '104': 'MM',
  '070': 'BA',
  '028': 'AG',
  '238': 'FK',
  '336': 'VA',
};

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style: 'short' });
const spanish = new Intl.DisplayNames('es', { type: 'region', fallback: 'none', style: 'short' });
const codes = new Map<string, string>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const one of LETTERS) {
  for (const other of LETTERS) {
    const name = english.of(one + other);
    if (name) codes.set(name, one + other);
  }
}

/** Null for what has no code of its own: it is drawn, not named. */
export function countryNames(id: string, name: string): Localised | null {
  const code = OTHERWISE[id] ?? codes.get(name.replace('and', '&')) ?? codes.get(name);
  const [en, es] = code ? [english.of(code), spanish.of(code)] : [];
  return en && es ? { en, es } : null;
}
