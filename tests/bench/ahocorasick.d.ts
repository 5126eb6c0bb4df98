declare module 'ahocorasick' {
  /** Finds every occurrence of every keyword: the index of its last unit, and the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
