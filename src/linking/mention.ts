/** What linking answers: the spans of a passage that name something, and why it says so. */

/** How a span came to be linked. */
export type ReasonKind = 'name' | 'pattern' | 'surname' | 'context';

/** One thing in the document that speaks for a link. Texts are quoted from the document as they stand there. */
export type Evidence =
  | { kind: 'named'; entity: string; text: string }
  | { kind: 'related'; entity: string; text: string }
  | { kind: 'word'; text: string }
  | { kind: 'introduced'; text: string };

export type Reason = { by: ReasonKind; evidence: Evidence[] };

/** A span of one passage, in UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number };

/** A span that names one entity. */
export type Linked = Span & { entity: string; reason: Reason };

/** A span between whose owners the document does not decide: never marked as a link, shown as "could be". */
export type Undecided = Span & { entity: null; couldBe: string[] };

export type Mention = Linked | Undecided;
