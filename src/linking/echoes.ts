/** The words of a document that speak for and against each owner, gathered once, so that no name has to hear them all again. */
import { foldText } from '../text/fold';
import type { Claims } from './claims';
import type { Voice } from './read';

export type Echo = {
  /** By passage, in order. */
  context: Map<number, Voice[]>;
  against: Map<number, Voice[]>;
  /** The first two passages in which each folded word speaks for the owner. */
  words: Map<string, number[]>;
  /** The first two passages in which something speaks against it. */
  againstIn: number[];
  rivalIn: number[];
};

const gathered = new WeakMap<Claims, Map<number, Echo>>();

/** What is said of an owner in the whole document, or nothing. */
export function echoOf(claims: Claims, owner: number): Echo | undefined {
  const echoes = gathered.get(claims) ?? gather(claims);
  gathered.set(claims, echoes);
  return echoes.get(owner);
}

function gather(claims: Claims): Map<number, Echo> {
  const echoes = new Map<number, Echo>();
  const echo = (owner: number): Echo => {
    const there = echoes.get(owner) ?? {
      context: new Map(),
      against: new Map(),
      words: new Map(),
      againstIn: [],
      rivalIn: [],
    };
    echoes.set(owner, there);
    return there;
  };
  for (const [index, { text, context, against }] of claims.passages.entries()) {
    for (const voice of context) {
      const mine = echo(voice.owner);
      put(mine.context, index, voice);
      const word = foldText(text.slice(voice.start, voice.end));
      const passages = mine.words.get(word) ?? [];
      mine.words.set(word, passages);
      note(passages, index);
    }
    for (const voice of against) {
      const mine = echo(voice.owner);
      put(mine.against, index, voice);
      note(voice.rival ? mine.rivalIn : mine.againstIn, index);
    }
  }
  return echoes;
}

function put(map: Map<number, Voice[]>, index: number, voice: Voice): void {
  const list = map.get(index);
  if (list) list.push(voice);
  else map.set(index, [voice]);
}

function note(passages: number[], index: number): void {
  if (passages.length < 2 && passages.at(-1) !== index) passages.push(index);
}
