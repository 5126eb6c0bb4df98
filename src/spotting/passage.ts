/**
 * The joined visible text of one block of a page. An id names one text for ever: a block whose text changes becomes a
 * new passage with a new id, so that an answer about an id can never be applied to other words.
 */
export type Passage = { id: number; text: string };
