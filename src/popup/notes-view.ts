/** Which notes are listed and how: groups, filter, order, trash. Pure. */
import type { Grouping, NoteFilter, NoteGroup, NoteSort } from '../notes/listing';
import type { NoteColour } from '../notes/note';

export type NotesView = {
  /** How notes are grouped; null: not at all. */
  by: Grouping | null;
  /** The group that was opened; null: the groups themselves are listed. */
  group: Pick<NoteGroup, 'key' | 'label'> | null;
  sort: NoteSort;
  text: string;
  colour: NoteColour | null;
  /** The address of the page to whose notes the list is kept. */
  page: string | null;
  trash: boolean;
};

export const FIRST_NOTES: NotesView = {
  by: null,
  group: null,
  sort: 'newest',
  text: '',
  colour: null,
  page: null,
  trash: false,
};

/** The filter that a view stands for; only what is set is asked. */
export function filterOf({ by, group, text, colour, page, trash }: NotesView): NoteFilter {
  return {
    ...(trash && { trash }),
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(colour && { colour }),
    ...(page !== null && { page }),
    ...(by && group && { [by]: group.key }),
  };
}

/** Whether groups are listed, and not notes. */
export function listsGroups({ by, group, trash }: NotesView): boolean {
  return by !== null && group === null && !trash;
}

/** Whether anything is left out. */
export function isFiltered(view: NotesView): boolean {
  const { trash: _, ...filter } = filterOf(view);
  return Object.keys(filter).length > 0;
}
