/** The language of a surface, for every component below it: the words of the interface and of the pack. */
import type { Language, Localised } from '../knowledge/schema';
import { useLanguage } from './reader-language';
import { type Catalogue, strings } from './strings/catalogue';

export { LanguageProvider, useLanguage } from './reader-language';

export type Speech = {
  language: Language;
  t: Catalogue;
  /** A pack's text in this language. */
  say: (text: Localised) => string;
};

/** The words to use in a component. */
export function useSpeech(): Speech {
  const language = useLanguage();
  return { language, t: strings(language), say: (text) => text[language] };
}
