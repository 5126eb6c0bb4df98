/** What searching takes: read by the browser when somebody is about to search, since most who open a surface do not. */
import type { SearchEntity } from '../../knowledge/dossier';
import type { Note } from '../../notes/note';
import { byFuse } from '../../search/by-fuse';
import { type NoteSearch, noteSearchInSteps } from '../../search/note-search';
import { type Search, searchInSteps } from '../../search/search';

export { asResults } from '../../search/note-search';

/** Makes the search over names, in steps. */
export function entitySearch(rows: readonly SearchEntity[]): Generator<undefined, Search<SearchEntity>> {
  return searchInSteps(rows, byFuse);
}

/** Makes the search over notes, in steps. */
export function noteSearch(notes: readonly Note[]): Generator<undefined, NoteSearch> {
  return noteSearchInSteps(notes);
}
