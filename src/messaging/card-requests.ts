/** What the card asks beyond its content: the reader's word on a name, and ways to other places. */

/** Where a word of the reader's holds: on this page, on its site, everywhere. */
export type CorrectionScope = 'here' | 'site' | 'everywhere';

/** What is said of why and what else it could be; what makes the card of a tap a sheet; maps and charts. */
export type CardPart = 'why' | 'sheet' | 'figures';

/** `declined`: nothing of a private window is kept. */
export type ChangeAnswer = { kind: 'done' } | { kind: 'declined' };

export interface CardRequests {
  /** The card needs a part that few readers need: bring it into this frame. */
  'page.bring-part': { input: { part: CardPart }; output: { ok: true } };
  /** Keeps, or takes back, that a name does not mean an entity. The page and the site are those of the tab that asks. */
  'page.correct': {
    input: { name: string; entity: string; scope: CorrectionScope; undo?: boolean };
    output: ChangeAnswer;
  };
  /** Keeps, or takes back, that the reader knows an entity: it is linked, and not underlined. */
  'page.know': { input: { entity: string; known: boolean }; output: ChangeAnswer };
  /** Shows an entity or a note in a tab of its own. */
  'page.open': { input: { entity: string } | { note: string }; output: { ok: boolean } };
  /** Goes to the n-th mention of an entity in this tab's document, counted from 0, and opens its card there. */
  'page.goto': { input: { entity: string; index: number }; output: { ok: boolean } };
}
