/** What a thing is: a small square in the hue of its type, and the word a reader would use. */
import type { EntityType, Language, Localised } from '../../knowledge/schema';
import { useEntityWords } from './words';

type Props = { type: EntityType; kind: Localised };

/** "Armed group", with its square. */
export function Kind({ type, kind }: Props) {
  const { language } = useEntityWords();
  return (
    <span class="e-kind" data-type={type}>
      <span class="e-square" aria-hidden="true" />
      {sentenceCase(kind[language], language)}
    </span>
  );
}

/** Packs write kinds in lower case, as inside a sentence. */
function sentenceCase(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
