/** What the popup searches. */
import type { SearchSource } from '../ui/search/use-search';
import type { PopupPort } from './port';

/** Make it once: what is built of it lasts as long as it does. */
export function searchSource({ send, listen }: Pick<PopupPort, 'send' | 'listen'>): SearchSource {
  return {
    entities: () => send('knowledge.list', {}),
    notes: (offset, limit) => send('notes.list', { offset, limit }),
    findNotes: async (text, limit) => (await send('notes.list', { offset: 0, limit, filter: { text } })).notes,
    whenChanged: ({ entities, notes }, signal) =>
      listen({ 'changed.knowledge': entities, 'changed.notes': notes }, signal),
  };
}
