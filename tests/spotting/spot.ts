/** Scanning in tests: forms from a line or two, results in words. */
import type { Form } from '../../src/knowledge/forms';
import { kindOf } from '../../src/knowledge/lexicon';
import { compileLexicon, type OwnedForm } from '../../src/knowledge/lexicon-build';
import { scan } from '../../src/spotting/scan';
import type { Found } from './naive';

/** Strong forms as written, or with what `over` says; an owner each. */
export function formsOf(texts: readonly string[], over: Partial<Form> = {}): OwnedForm[] {
  return texts.map((text, owner) => ({ text, kind: 'strong', case: 'written', ...over, owner }));
}

/** What the fast spotter finds, in the terms of the naive one. */
export function fastScan(forms: readonly OwnedForm[], text: string): { names: Found[]; cues: Found[] } {
  const lexicon = compileLexicon(
    forms.map((_, owner) => `o${owner}`),
    forms,
  );
  const { candidates, cues } = scan(lexicon, text);
  const owner = (form: number): number => lexicon.formOwner[form] ?? -1;
  for (const { form } of cues)
    if (!['context', 'against', 'country'].includes(kindOf(lexicon, form))) throw new Error();
  return {
    names: candidates.map(({ start, end, forms: found }) => ({
      start,
      end,
      owners: found.map(owner).sort((a, b) => a - b),
    })),
    cues: cues.map(({ start, end, form }) => ({ start, end, owners: [owner(form)] })),
  };
}

/** The spans of the names found. */
export function spot(names: readonly string[], text: string, over: Partial<Form> = {}): string[] {
  return fastScan(formsOf(names, over), text).names.map(({ start, end }) => text.slice(start, end));
}
