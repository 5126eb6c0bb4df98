/** Everything that the card's layer shows: the card, and what a screen reader is told. */
import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../knowledge/schema';
import { said } from '../ui/entity/said';
import { LanguageProvider } from '../ui/reader-language';
import { Card } from './Card';
import type { CardHandlers } from './handlers';
import type { Shown } from './states';
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

/** A card that did not take the focus is announced, once and politely: the region is there before its words. */
function Said({ shown }: { shown: Shown | null }) {
  const { language, t } = useCardWords();
  const [told, tell] = useState('');
  const content = shown && shown.by !== 'keyboard' ? shown.view.content : null;
  const entity = content?.kind === 'entity' ? content.answer.dossier.entity : null;
  const words = entity
    ? t.opened(said(entity.name, language).text, said(entity.kind, language).text)
    : content?.kind === 'candidates' && shown
      ? t.couldBe(t.quote(shown.target.text))
      : '';
  useEffect(() => tell(words), [words]);
  return (
    <div class="c-said" role="status">
      {told}
    </div>
  );
}
