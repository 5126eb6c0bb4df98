import type { Entity } from '../knowledge/schema';
import type { SaveAnswer } from '../messaging/protocol';
import type { CardPort, WritingAbout } from './port';
import type { ChoiceAsked, WhyAsked } from './why/part';

/** What the reader does on the card. */
export type CardHandlers = Pick<CardPort, 'open' | 'goTo'> & {
  turnTo(entity: string): void;
  back(): void;
  retry(): void;
  close(): void;
  /** A finger comes down on the handle of a sheet. */
  swipe(card: HTMLElement, start: PointerEvent): void;
  entered(): void;
  left(): void;
  pin(): void;
  save(agreed: boolean): Promise<SaveAnswer>;
  /** Opens what the reader's words are written in, or an entity's notes read in. */
  write(about: WritingAbout): Promise<void>;
  /** Shows, in an empty element of the card, why its words are marked. */
  why(box: Element, what: WhyAsked): Promise<void>;
  /** Shows, in an empty element of the card, what its words could be. */
  choose(box: Element, what: ChoiceAsked): boolean;
  /** Shows, in an empty element of the card, what can be drawn of an entity; false: that could not be brought. */
  figures(box: Element, entity: Entity): boolean;
};
