/** The bar's own words, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/language';
import { bar as en } from '../ui/strings/en/bar';
import { saving as savingEn } from '../ui/strings/en/saving';
import { bar as es } from '../ui/strings/es/bar';
import { saving as savingEs } from '../ui/strings/es/saving';

const words = { en: { ...en, ...savingEn }, es: { ...es, ...savingEs } };

/** The words in the language of everything around. */
export function useBarWords(): { language: Language; t: typeof words.en } {
  const language = useLanguage();
  return { language, t: words[language] };
}
