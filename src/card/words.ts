/** The card's own words beside those of an entity's view, without the rest of the catalogue. */
import type { Language } from '../knowledge/schema';
import { entityWords } from '../ui/entity/words';
import { useLanguage } from '../ui/language';
import { card } from '../ui/strings/en/card';
import { card as cardEs } from '../ui/strings/es/card';

const en = { ...entityWords('en'), ...card };
const es: typeof en = { ...entityWords('es'), ...cardEs };

/** The words in the language of everything around. */
export function useCardWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: language === 'es' ? es : en };
}
