/** The card's own words beside those of an entity's view, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { entityWords } from '../ui/entity/words';
import { useLanguage } from '../ui/reader-language';
import { card } from '../ui/strings/en/card';
import { saving } from '../ui/strings/en/saving';
import { spanish } from '../ui/strings/spanish';

const english = { saving, card };

/** The words in the language of everything around. */
export function useCardWords() {
  const language: Language = useLanguage();
  const words = (language === 'es' ? spanish() : undefined) ?? english;
  return { language, t: { ...entityWords(language), ...words.saving, ...words.card } };
}
