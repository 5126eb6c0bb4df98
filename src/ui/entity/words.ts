/**
 * The words of an entity's view, apart from the whole catalogue: the card's script is loaded into pages and must not
 * carry what only the popup says.
 */
import type { Language } from '../../knowledge/schema';
import { useLanguage } from '../language';
import { common } from '../strings/en/common';
import { entity } from '../strings/en/entity';
import { common as commonEs } from '../strings/es/common';
import { entity as entityEs } from '../strings/es/entity';

const en = { ...common, ...entity };
const es: typeof en = { ...commonEs, ...entityEs };

/** The words in a language. */
export function entityWords(language: Language): typeof en {
  return language === 'es' ? es : en;
}

/** The words and the language in which a component speaks. */
export function useEntityWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: entityWords(language) };
}
