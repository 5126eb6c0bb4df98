/**
 * The words of an entity's view, apart from the whole catalogue: the card's script is loaded into pages and must not
 * carry what only the popup says, nor a language that is not read.
 */
import type { Language } from '../../knowledge/schema';
import { useLanguage } from '../reader-language';
import { common } from '../strings/en/common';
import { entity } from '../strings/en/entity';
import { spanish } from '../strings/spanish';

const en = { ...common, ...entity };

/** The words in a language. */
export function entityWords(language: Language): typeof en {
  const es = language === 'es' ? spanish() : undefined;
  return es ? { ...es.common, ...es.entity } : en;
}

/** The words and the language in which a component speaks. */
export function useEntityWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: entityWords(language) };
}
