/** What is said of why a name is marked, and of doubts about it, apart from what every card says. */
import type { Language } from '../../knowledge/schema';
import { why } from '../strings/en/why';
import { spanish } from '../strings/spanish';

/** The words in a language. */
export function whyWords(language: Language): typeof why {
  return (language === 'es' ? spanish()?.why : undefined) ?? why;
}
