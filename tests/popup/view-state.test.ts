import { describe, expect, it } from 'vitest';
import {
  canGoBack,
  FIRST_VIEW,
  moveInList,
  nextView,
  panelOf,
  type ViewEvent,
  type ViewState,
} from '../../src/popup/view-state';

const reached = (...events: ViewEvent[]): ViewState => events.reduce(nextView, FIRST_VIEW);
const typed = (query: string): ViewEvent => ({ kind: 'typed', query });
const opened = (entity: string): ViewEvent => ({ kind: 'opened', entity });
const back: ViewEvent = { kind: 'back' };
const notes: ViewEvent = { kind: 'tab', tab: 'notes' };

describe('where the reader is', () => {
  it.each<[string, ViewState, ReturnType<typeof panelOf>]>([
    ['at first', reached(), 'page'],
    ['on the notes', reached(notes), 'notes'],
    ['typing', reached(notes, typed('or')), 'results'],
    ['having typed only spaces', reached(typed('  ')), 'page'],
    ['at a result', reached(typed('or'), opened('orva')), 'entity'],
    ['back from a result', reached(typed('or'), opened('orva'), back), 'results'],
    ['back from the results', reached(notes, typed('or'), back), 'notes'],
    ['back twice', reached(typed('or'), opened('orva'), back, back), 'page'],
    ['back from a row of the page', reached(opened('orva'), back), 'page'],
    ['typing on over an entity', reached(typed('or'), opened('orva'), typed('orv')), 'results'],
    ['choosing a tab while searching', reached(typed('or'), notes), 'notes'],
  ])('%s', (_, state, panel) => {
    expect(panelOf(state)).toBe(panel);
  });

  it('chooses the first result again when other words are typed', () => {
    expect(reached(typed('o'), { kind: 'moved', to: 3 }, typed('or')).chosen).toBe(0);
  });

  it('keeps the chosen result while an entity is looked at', () => {
    expect(reached(typed('o'), { kind: 'moved', to: 3 }, opened('orva'), back).chosen).toBe(3);
  });

  it('leaves Esc to the browser only where there is nothing to go back from', () => {
    expect(canGoBack(reached())).toBe(false);
    expect(canGoBack(reached(notes))).toBe(false);
    expect(canGoBack(reached(typed(' ')))).toBe(true);
    expect(canGoBack(reached(opened('orva')))).toBe(true);
  });
});

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowDown', -1, 3, 0],
    ['ArrowUp', 1, 3, 0],
    ['ArrowUp', 0, 3, 0],
    ['PageDown', 0, 30, 8],
    ['PageDown', 28, 30, 29],
    ['PageUp', 5, 30, 0],
    ['Enter', 0, 3, null],
    ['a', 0, 3, null],
    ['ArrowDown', 0, 0, null],
  ])('%s at %i of %i leads to %s', (key, at, count, to) => {
    expect(moveInList(key, at, count)).toBe(to);
  });
});
