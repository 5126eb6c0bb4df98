/** What the card says and asks when the reader wants to know why: a script of its own, since few do. */
import { render } from 'preact';
import type { EntityType, Language } from '../../knowledge/schema';
import type { Reason } from '../../linking/mention';
import { reasonSentence } from '../../ui/entity/reason';
import { LanguageProvider } from '../../ui/reader-language';
import type { Changes } from '../changes';
import { Doubt } from './Doubt';
import { Known } from './Known';
import css from './why.css?inline';

/** What is asked about: the words on the page, and what they were taken for. */
export type Doubted = { text: string; entity: { id: string; name: string; type: EntityType } };
/** Why they were, and whether the reader knows it. */
export type WhyAsked = Doubted & { reason: Reason; known: boolean };

export type WhyPart = {
  css: string;
  /** Shows, in an empty element, why words are marked, and what can be said against it. */
  why(box: Element, language: Language, what: WhyAsked, port: Changes): void;
  /** Asks, in an empty element, where words do not mean an entity. */
  doubt(box: Element, language: Language, what: Doubted, port: Changes): void;
};

export const whyPart: WhyPart = {
  css,
  why(box, language, { text, entity, reason, known }, { correct, know }) {
    render(
      <LanguageProvider language={language}>
        <p class="c-why">{reasonSentence(reason, text, entity.type, language)}</p>
        <div class="c-panel">
          <Doubt text={text} entity={entity} correct={correct} />
          <Known entity={entity} known={known} know={know} />
        </div>
      </LanguageProvider>,
      box,
    );
  },
  doubt(box, language, { text, entity }, { correct }) {
    render(
      <LanguageProvider language={language}>
        <Doubt text={text} entity={entity} correct={correct} asked />
      </LanguageProvider>,
      box,
    );
  },
};
