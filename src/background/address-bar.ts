/** The keyword in the address bar: suggestions as the reader types, and the entity that was chosen. */
import type { Language } from '../knowledge/schema';
import { bySlips } from '../search/find';
import type { SearchRow } from '../search/row';
import { makeSearch, type Search } from '../search/search';
import { chosenEntity, type Dialect, type Suggestion, suggestions } from '../search/suggest';
import { menuWords } from '../ui/strings/menu-words';

type Parts = {
  rows: () => Promise<readonly SearchRow[]>;
  language: () => Promise<Language>;
  dialect: Dialect;
};

export type AddressBar = {
  suggest: (typed: string) => Promise<Suggestion[]>;
  /** What Enter does with words that are no suggestion. */
  hint: () => Promise<string>;
  /** The id of the entity meant; null when nothing is like it. */
  enter: (entered: string) => Promise<string | null>;
};

/** The search is made anew only when the knowledge changes: its rows are then another list. */
export function makeAddressBar({ rows, language, dialect }: Parts): AddressBar {
  let made: { rows: readonly SearchRow[]; search: Search<SearchRow> } | null = null;
  const search = async (): Promise<Search<SearchRow>> => {
    const now = await rows();
    if (made?.rows !== now) made = { rows: now, search: makeSearch(now, bySlips) };
    return made.search;
  };
  return {
    suggest: async (typed) => suggestions(await search(), typed, { language: await language(), dialect }),
    hint: async () => menuWords(await language()).addressBar,
    enter: async (entered) => chosenEntity(await search(), entered, await language()),
  };
}
