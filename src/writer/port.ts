/** What the frame in a page needs of the browser and the background, as an interface. */
import type { WriterStart } from '../messaging/writing-requests';
import type { Note } from '../notes/note';
import type { EditPort } from '../ui/note/use-editing';

export interface WriterPort {
  start: WriterStart;
  editing: EditPort;
  /** The newest notes on an entity or with it in their quote. */
  notesOn: (entity: string) => Promise<Note[]>;
  /** Hears that notes were changed, anywhere, until the signal ends. */
  onNotes: (tell: () => void, signal: AbortSignal) => void;
  openUrl: (url: string) => void;
  /** The height that the frame needs now, in CSS pixels. */
  grew: (px: number) => void;
  /** What it was opened for is done. */
  close: () => void;
}
