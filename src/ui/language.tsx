/** The language of a surface, for every component below it: the words of the interface and of the pack. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Localised } from '../knowledge/schema';
import { type Catalogue, strings } from './strings/catalogue';

const LanguageContext = createContext<Language>('en');

type Props = { language: Language; children: ComponentChildren };

/** Sets the language of everything inside. */
export function LanguageProvider({ language, children }: Props) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export type Speech = {
  language: Language;
  t: Catalogue;
  /** A pack's text in this language. */
  say: (text: Localised) => string;
};

/** The language alone, for what must not carry the whole catalogue. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words to use in a component. */
export function useSpeech(): Speech {
  const language = useLanguage();
  return { language, t: strings(language), say: (text) => text[language] };
}
