import { useEffect, useRef } from 'preact/hooks';
import { LanguageProvider } from '../ui/language';
import { NoteEditor } from '../ui/note/NoteEditor';
import { noteWords } from '../ui/note/words';
import { EntityNotes } from './EntityNotes';
import type { WriterPort } from './port';

/** What stands in a frame of ours inside a page: the editor of one note, or the notes on an entity. */
export function App({ port }: { port: WriterPort }) {
  const { about, language } = port.start;
  const t = noteWords(language);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const main = box.current;
    if (!main) return;
    const growing = new ResizeObserver(() => port.grew(Math.ceil(main.getBoundingClientRect().height)));
    growing.observe(main);
    return () => growing.disconnect();
  }, [port]);
  useEffect(() => {
    // On the window: once an editor is done, nothing inside has the focus.
    const hearKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') port.close();
    };
    window.addEventListener('keydown', hearKey);
    return () => window.removeEventListener('keydown', hearKey);
  }, [port]);
  return (
    <LanguageProvider language={language}>
      <main ref={box} class="writer">
        <h1 class="g-unseen">{about.kind === 'note' ? t.title : t.notesOn(about.name[language])}</h1>
        {about.kind === 'note' ? (
          <NoteEditor note={about.note} port={port.editing} focus onDone={port.close} />
        ) : (
          <EntityNotes port={port} entity={about.entity} name={about.name[language]} />
        )}
      </main>
    </LanguageProvider>
  );
}
