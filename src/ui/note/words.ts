/** The words of the editor, apart from the whole catalogue: a frame in a page must not carry what the popup says. */
import type { Language } from '../../knowledge/schema';
import { useLanguage } from '../language';
import { common } from '../strings/en/common';
import { note } from '../strings/en/note';
import { common as commonEs } from '../strings/es/common';
import { note as noteEs } from '../strings/es/note';

const words = { en: { ...common, ...note }, es: { ...commonEs, ...noteEs } };

export type NoteWords = typeof words.en;

/** The words in a language. */
export function noteWords(language: Language): NoteWords {
  return words[language];
}

/** The words in the language of everything around. */
export function useNoteWords(): { language: Language; t: NoteWords } {
  const language = useLanguage();
  return { language, t: words[language] };
}
