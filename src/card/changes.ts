/** What the reader can say of a name or an entity, and have kept. */

/** Where a word of the reader's holds. */
export type Scope = 'here' | 'site' | 'everywhere';

/** False: it could not be kept. */
export type Changes = {
  /** Keeps, or takes back, that a name does not mean an entity. */
  correct(what: { name: string; entity: string; scope: Scope; undo: boolean }): Promise<boolean>;
  /** Keeps, or takes back, that the reader knows an entity. */
  know(entity: string, known: boolean): Promise<boolean>;
};
