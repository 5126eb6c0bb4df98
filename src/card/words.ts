/** The card's own words beside those of an entity's view, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { entityWords } from '../ui/entity/words';
import { useLanguage } from '../ui/language';
import { card } from '../ui/strings/en/card';
import { saving } from '../ui/strings/en/saving';
import { card as cardEs } from '../ui/strings/es/card';
import { saving as savingEs } from '../ui/strings/es/saving';

const en = { ...entityWords('en'), ...saving, ...card };
const es: typeof en = { ...entityWords('es'), ...savingEs, ...cardEs };

/** The words in the language of everything around. */
export function useCardWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: language === 'es' ? es : en };
}
