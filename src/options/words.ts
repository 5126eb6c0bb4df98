/** The words of the options page, apart from the whole catalogue, which every script with a menu carries. */
import type { PhraseWords } from '../knowledge/phrases';
import type { Language } from '../knowledge/schema';
import { useLanguage } from '../ui/language';
import { common } from '../ui/strings/en/common';
import { options } from '../ui/strings/en/options';
import { packProblems } from '../ui/strings/en/pack-problems';
import { packs } from '../ui/strings/en/packs';
import { privacy } from '../ui/strings/en/privacy';
import { common as commonEs } from '../ui/strings/es/common';
import { options as optionsEs } from '../ui/strings/es/options';
import { packProblems as packProblemsEs } from '../ui/strings/es/pack-problems';
import { packs as packsEs } from '../ui/strings/es/packs';
import { privacy as privacyEs } from '../ui/strings/es/privacy';

type Words = Omit<typeof english, 'packProblems'> & { packProblems: PhraseWords };

const english = { common, privacy, packs, packProblems, ...options };
const es: Words = { common: commonEs, privacy: privacyEs, packs: packsEs, packProblems: packProblemsEs, ...optionsEs };

/** The words in a language. */
export function optionsWords(language: Language): Words {
  return language === 'es' ? es : english;
}

/** The words and the language in which a component speaks. */
export function useOptionsWords(): { language: Language; t: Words } {
  const language = useLanguage();
  return { language, t: optionsWords(language) };
}
