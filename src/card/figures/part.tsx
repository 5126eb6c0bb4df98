/** The map and the charts of a card, brought with the first entity that has any. */
import { render } from 'preact';
import { type AskMaterial, drawer } from '../../figures/drawer';
import type { Entity, Language } from '../../knowledge/schema';
import { citedSources } from '../../ui/entity/cited';
import { FiguresOf } from '../../ui/entity/figures';
import css from '../../ui/entity/figures.css?inline';
import { LanguageProvider } from '../../ui/reader-language';

export type FiguresPart = {
  css: string;
  /** Shows, in an empty element, a line for each figure of an entity; it is drawn when the reader opens it. */
  figures(box: Element, language: Language, entity: Entity): void;
};

/** One for the life of a frame, since it keeps the map. */
export function figuresPart(ask: AskMaterial): FiguresPart {
  const draw = drawer(ask);
  return {
    css,
    figures(box, language, entity) {
      render(
        <LanguageProvider language={language}>
          <FiguresOf entity={entity} sources={citedSources(entity)} ask={draw} unfolded={false} />
        </LanguageProvider>,
        box,
      );
    },
  };
}
