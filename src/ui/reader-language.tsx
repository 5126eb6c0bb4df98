/** The language alone, for what must not carry the whole catalogue: the scripts that run on pages. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../knowledge/schema';

const LanguageContext = createContext<Language>('en');

type Props = { language: Language; children: ComponentChildren };

/** Sets the language of everything inside. */
export function LanguageProvider({ language, children }: Props) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language of everything around. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
