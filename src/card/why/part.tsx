/** What the card says and asks of doubts: why words are marked, what they could be. A script of its own, since few ask. */
import { render } from 'preact';
import type { EntityType, Language } from '../../knowledge/schema';
import type { Reason } from '../../linking/mention';
import type { CardAnswer } from '../../messaging/protocol';
import { reasonSentence } from '../../ui/entity/reason';
import { whyWords } from '../../ui/entity/why-words';
import { LanguageProvider } from '../../ui/reader-language';
import type { Changes } from '../changes';
import { Candidates } from './Candidates';
import { Doubt } from './Doubt';
import { Known } from './Known';
import css from './why.css?inline';

/** What is asked about: the words on the page, what they were taken for and why, and whether the reader knows it. */
export type WhyAsked = {
  text: string;
  entity: { id: string; name: string; type: EntityType };
  reason: Reason;
  known: boolean;
};
/** The words on the page, and what they could be. */
export type ChoiceAsked = { text: string; answers: readonly CardAnswer[] };

export type WhyPart = {
  css: string;
  /** Shows, in an empty element, why words are marked, and what can be said against it. */
  why(box: Element, language: Language, what: WhyAsked, port: Changes): void;
  /** Shows, in an empty element, the entities that words could mean, each leading to its own card. */
  choose(box: Element, language: Language, what: ChoiceAsked, port: Changes, onTurn: (entity: string) => void): void;
};

export const whyPart: WhyPart = {
  css,
  why(box, language, { text, entity, reason, known }, { correct, know }) {
    const called = text === entity.name ? whyWords(language).reasons.these[entity.type] : entity.name;
    render(
      <LanguageProvider language={language}>
        <p class="c-why">{reasonSentence(reason, text, entity.type, language)}</p>
        <div class="c-panel">
          <Doubt text={text} entity={entity} called={called} correct={correct} />
          <Known entity={entity} known={known} know={know} />
        </div>
      </LanguageProvider>,
      box,
    );
  },
  choose(box, language, { text, answers }, { correct }, onTurn) {
    render(
      <LanguageProvider language={language}>
        <Candidates text={text} answers={answers} correct={correct} onTurn={onTurn} />
      </LanguageProvider>,
      box,
    );
  },
};
