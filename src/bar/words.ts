/** The bar's own words, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/reader-language';
import { bar } from '../ui/strings/en/bar';
import { saving } from '../ui/strings/en/saving';
import { spanish } from '../ui/strings/spanish';

const english = { bar, saving };

/** The words in the language of everything around. */
export function useBarWords() {
  const language: Language = useLanguage();
  const words = (language === 'es' ? spanish() : undefined) ?? english;
  return { language, t: { ...words.bar, ...words.saving } };
}
