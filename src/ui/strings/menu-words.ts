/** The words of the browser's own menus and buttons, without the rest of the catalogue: all that the background says. */
import type { Language } from '../../knowledge/schema';
import { menus as en } from './en/menus';
import { menus as es } from './es/menus';

const words = { en, es };

/** The words in a language. */
export function menuWords(language: Language): typeof en {
  return words[language];
}
