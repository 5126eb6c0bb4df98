/** The words of the options page, apart from the whole catalogue, which every script with a menu carries. */
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/language';
import { common } from '../ui/strings/en/common';
import { options } from '../ui/strings/en/options';
import { packs } from '../ui/strings/en/packs';
import { privacy } from '../ui/strings/en/privacy';
import { common as commonEs } from '../ui/strings/es/common';
import { options as optionsEs } from '../ui/strings/es/options';
import { packs as packsEs } from '../ui/strings/es/packs';
import { privacy as privacyEs } from '../ui/strings/es/privacy';

const en = { common, privacy, packs, ...options };
const es: typeof en = { common: commonEs, privacy: privacyEs, packs: packsEs, ...optionsEs };

/** The words in a language. */
export function optionsWords(language: Language): typeof en {
  return language === 'es' ? es : en;
}

/** The words and the language in which a component speaks. */
export function useOptionsWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: optionsWords(language) };
}
