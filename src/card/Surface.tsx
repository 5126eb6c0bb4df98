/** Everything that the host shows: the card, the bar beside a selection, and what a screen reader is told. */
import type { Ref } from 'preact';
import type { Language } from '../knowledge/schema';
import type { SaveAnswer } from '../messaging/protocol';
import { LanguageProvider } from '../ui/language';
import { Card, type CardHandlers } from './Card';
import type { SelectionFact } from './port';
import { SelectionBar } from './SelectionBar';
import type { Shown } from './state';
import { useCardWords } from './words';

type Props = {
  language: Language;
  shown: Shown | null;
  /** `id` tells one selection from the next. */
  selection: (SelectionFact & { id: number }) | null;
  on: CardHandlers;
  saveSelection: () => Promise<SaveAnswer>;
  cardBox: Ref<HTMLDivElement>;
  barBox: Ref<HTMLDivElement>;
};

/** Card, bar and announcement, in the reader's language. */
export function Surface({ language, shown, selection, on, saveSelection, cardBox, barBox }: Props) {
  return (
    <LanguageProvider language={language}>
      {shown && <Card key={shown.target.key} shown={shown} on={on} box={cardBox} />}
      {selection && (
        <SelectionBar
          key={selection.id}
          tooLong={selection.tooLong}
          asked={selection.asked}
          save={saveSelection}
          box={barBox}
        />
      )}
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
