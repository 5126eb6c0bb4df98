/** What a thing is: a small square in the hue of its type, and the word a reader would use. */
import type { EntityType, Localised } from '../../knowledge/schema';
import { KindSquare } from '../pieces/KindSquare';
import { sentenceCase } from '../sentence-case';
import { said } from './said';
import { useEntityWords } from './words';

type Props = { type: EntityType; kind: Localised };

/** "Armed group", with its square. */
export function Kind({ type, kind }: Props) {
  const { language } = useEntityWords();
  return (
    <span class="e-kind" data-type={type}>
      <KindSquare type={type} />
      {sentenceCase(said(kind, language).text, language)}
    </span>
  );
}
