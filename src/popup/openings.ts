/** Where a result leads: here in the popup, or in the explorer. Pure. */
import type { Opening } from '../ui/search/SearchResults';
import type { ViewEvent } from './view-state';

/** The step that shows it in place. */
export function viewOf(opening: Opening): ViewEvent {
  return 'entity' in opening ? { kind: 'opened', entity: opening.entity } : { kind: 'note', note: opening.note };
}

/** Its page in the explorer. */
export function inExplorer(opening: Opening): string {
  const place = 'entity' in opening ? `entity/${opening.entity}` : `notes/${opening.note}`;
  return `explorer.html#/${place}`;
}
