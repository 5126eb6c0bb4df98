/** Where the reader is in the popup, and how keys and choices move them. Pure. */

export { moveInList } from '../ui/search/move-in-list';

export type TabName = 'page' | 'notes';

export type ViewState = {
  tab: TabName;
  query: string;
  /** The result that Enter would open, counted from 0. */
  chosen: number;
  /** An entity shown in place of the list; going back leads to what was there before. */
  entity: string | null;
  /** The same for a note. */
  note: string | null;
};

export type ViewEvent =
  | { kind: 'typed'; query: string }
  | { kind: 'moved'; to: number }
  | { kind: 'tab'; tab: TabName }
  | { kind: 'opened'; entity: string }
  | { kind: 'note'; note: string }
  | { kind: 'back' };

export const FIRST_VIEW: ViewState = { tab: 'page', query: '', chosen: 0, entity: null, note: null };

/** What the popup may be opened on: a note to write on, an entity, words to look up. */
export type Asked = { note: string } | { entity: string } | { search: string };

/** Where the popup begins: on what it was opened for, else with the tab that was open last. */
export function firstView({
  asked,
  lastTab,
}: {
  asked: Asked | null;
  lastTab: { get: () => string | null };
}): ViewState {
  const view: ViewState = { ...FIRST_VIEW, tab: lastTab.get() === 'notes' ? 'notes' : 'page' };
  if (!asked) return view;
  if ('note' in asked) return { ...view, tab: 'notes', note: asked.note };
  return 'entity' in asked ? { ...view, entity: asked.entity } : { ...view, query: asked.search };
}

export function nextView(state: ViewState, event: ViewEvent): ViewState {
  switch (event.kind) {
    case 'typed':
      return { ...state, query: event.query, chosen: 0, entity: null, note: null };
    case 'moved':
      return { ...state, chosen: event.to };
    case 'tab':
      return { ...FIRST_VIEW, tab: event.tab };
    case 'opened':
      return { ...state, entity: event.entity };
    case 'note':
      return { ...state, note: event.note, entity: null };
    case 'back':
      // One step: from an entity to the note it was turned to from, from there to the list, from there to the tabs.
      if (state.entity !== null) return { ...state, entity: null };
      return state.note !== null ? { ...state, note: null } : { ...state, query: '', chosen: 0 };
  }
}

/** Whether there is something to go back from; if not, Esc is the browser's and closes the popup. */
export function canGoBack(state: ViewState): boolean {
  return state.entity !== null || state.note !== null || state.query !== '';
}

/** What is in the panel under the search field. */
export function panelOf(state: ViewState): 'entity' | 'note' | 'results' | TabName {
  if (state.entity !== null) return 'entity';
  if (state.note !== null) return 'note';
  return state.query.trim() === '' ? state.tab : 'results';
}
