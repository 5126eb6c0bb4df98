/** What is said of doubts, beside the words of an entity's view. */
import type { Language } from '../../knowledge/schema';
import { whyWords } from '../../ui/entity/why-words';
import { entityWords } from '../../ui/entity/words';
import { useLanguage } from '../../ui/reader-language';

/** The words in the language of everything around. */
export function useWhyWords() {
  const language: Language = useLanguage();
  return { language, t: { ...entityWords(language), ...whyWords(language) } };
}
