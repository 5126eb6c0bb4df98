/** Everything that the card's layer shows: the card, and what a screen reader is told. */
import type { Ref } from 'preact';
import type { Language } from '../knowledge/schema';
import { LanguageProvider } from '../ui/language';
import { Card, type CardHandlers } from './Card';
import type { Shown } from './state';
import { useCardWords } from './words';

type Props = {
  language: Language;
  shown: Shown | null;
  on: CardHandlers;
  cardBox: Ref<HTMLDivElement>;
};

/** Card and announcement, in the reader's language. */
export function Surface({ language, shown, on, cardBox }: Props) {
  return (
    <LanguageProvider language={language}>
      {shown && <Card key={shown.target.key} shown={shown} on={on} box={cardBox} />}
      <Said shown={shown} />
    </LanguageProvider>
  );
}

/** A card that did not take the focus is announced, once and politely. */
function Said({ shown }: { shown: Shown | null }) {
  const { language, t } = useCardWords();
  const content = shown?.by === 'pointer' ? shown.view.content : null;
  const entity = content?.kind === 'entity' ? content.answer.dossier.entity : null;
  return (
    <div class="c-said" role="status">
      {entity && t.opened(entity.name[language], entity.kind[language])}
    </div>
  );
}
