/** The words of the welcome page. */
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/language';
import { common } from '../ui/strings/en/common';
import { privacy } from '../ui/strings/en/privacy';
import { welcome } from '../ui/strings/en/welcome';
import { common as commonEs } from '../ui/strings/es/common';
import { privacy as privacyEs } from '../ui/strings/es/privacy';
import { welcome as welcomeEs } from '../ui/strings/es/welcome';

const en = { common, privacy, ...welcome };
const es: typeof en = { common: commonEs, privacy: privacyEs, ...welcomeEs };

/** The words in a language. */
export function welcomeWords(language: Language): typeof en {
  return language === 'es' ? es : en;
}

/** The words and the language in which a component speaks. */
export function useWelcomeWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: welcomeWords(language) };
}
