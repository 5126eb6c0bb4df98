/** The views of notes, in one piece of code that the popup loads when they are wanted. */
export { Notes } from './Notes';
export { NoteView } from './NoteView';
