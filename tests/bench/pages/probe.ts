/** Runs in a world of its own beside a page: what reading it costs, against a bare walk, and what the gate says of it. */
import { blocksOf } from '../../../src/page/blocks';
import { isPageToRead, type PageFacts, pageFacts } from '../../../src/page/gate';
import { probeByLayout } from '../../../src/page/style';

export type Reading = {
  /** Medians in milliseconds. */
  bareMs: number;
  passagesMs: number;
  gateMs: number;
  chars: number;
  passages: number;
  facts: PageFacts;
  open: boolean;
};

/** One run of each in milliseconds, nothing compiled and no node touched before: as a page pays it. */
export type Once = { bareMs: number; passagesMs: number };

/** The least that any reader must do: every text node once. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let chars = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) chars += (node as Text).data.length;
  return chars;
}

/** Only the first call in a world of its own tells what a page pays. */
export function once(what: keyof Once): number {
  const from = performance.now();
  if (what === 'bareMs') bareWalk();
  else passagesOf();
  return performance.now() - from;
}

const passagesOf = (): string[] => [...blocksOf(document.body, probeByLayout)].map(({ text }) => text);

/** Each in turn, round after round. */
export function readPage(rounds = 9): Reading {
  const bare: number[] = [];
  const passages: number[] = [];
  const gate: number[] = [];
  const time = (into: number[], run: () => unknown): void => {
    const from = performance.now();
    run();
    into.push(performance.now() - from);
  };
  // The clock is coarse in a page that is not isolated: the walk is timed by tens.
  const TENS = 10;
  let blocks: string[] = [];
  for (let round = 0; round < rounds; round++) {
    time(bare, () => {
      for (let i = 0; i < TENS; i++) bareWalk();
    });
    time(passages, () => {
      blocks = passagesOf();
    });
    time(gate, () => {
      for (let i = 0; i < TENS; i++) pageFacts(document);
    });
  }
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const facts = pageFacts(document);
  return {
    bareMs: median(bare) / TENS,
    passagesMs: median(passages),
    gateMs: median(gate) / TENS,
    chars: blocks.reduce((sum, text) => sum + text.length, 0),
    passages: blocks.length,
    facts,
    open: isPageToRead(facts, 'articles', false),
  };
}
