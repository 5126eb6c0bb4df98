/** The words of the import page. */
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/language';
import { common } from '../ui/strings/en/common';
import { importing } from '../ui/strings/en/importing';
import { common as commonEs } from '../ui/strings/es/common';
import { importing as importingEs } from '../ui/strings/es/importing';

const en = { common, ...importing };
const es: typeof en = { common: commonEs, ...importingEs };

/** The words in a language. */
export function importWords(language: Language): typeof en {
  return language === 'es' ? es : en;
}

/** The words and the language in which a component speaks. */
export function useImportWords(): { language: Language; t: typeof en } {
  const language = useLanguage();
  return { language, t: importWords(language) };
}
