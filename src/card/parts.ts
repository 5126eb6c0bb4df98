/** What few cards need: scripts of their own, which the card has brought when it needs them. */
import type { FiguresPart } from './figures/part';
import type { SheetPart } from './sheet/part';
import type { WhyPart } from './why/part';

export type CardParts = {
  /** What is said and asked about why words are marked, or what they could be. */
  why: WhyPart;
  /** What makes the card of a tap a sheet. */
  sheet: SheetPart;
  /** The map and the charts of an entity. */
  figures: FiguresPart;
};

/** Brings a part, once; rejects when the background does not answer. */
export type BringPart = <Name extends keyof CardParts>(name: Name) => Promise<CardParts[Name]>;

/** The parts that are here, and what brings another, together with its styles. */
export function cardParts(
  ask: BringPart,
  adopt: (css: string) => void,
): { here: Partial<CardParts>; bring: BringPart } {
  const here: Partial<CardParts> = {};
  return {
    here,
    async bring(name) {
      const part = await ask(name);
      if (!here[name]) adopt(part.css);
      here[name] = part;
      return part;
    },
  };
}
