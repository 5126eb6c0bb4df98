import { useRef } from 'preact/hooks';
import { wholeExport } from '../messaging/whole-export';
import { EXPORT_FORMATS, type ExportFormat } from '../notes/formats/format';
import { useSpeech } from '../ui/language';
import { filterOf, type NotesView } from './notes-view';
import type { PopupPort } from './port';

type Props = {
  port: PopupPort;
  view: NotesView;
  count: number;
  onTrash: () => void;
  onNotice: (words: string) => void;
};

const PANEL = 'notes-menu';

/** What can be done with all notes that are listed: taken out in a format; and the ways to import and trash. */
export function ExportMenu({ port, view, count, onTrash, onNotice }: Props) {
  const { t } = useSpeech();
  const words = t.notesList;
  const panel = useRef<HTMLDivElement>(null);
  const run = async (format: ExportFormat): Promise<void> => {
    panel.current?.hidePopover();
    try {
      const file = await wholeExport(port.send, format, filterOf(view));
      if (format === 'text') {
        await port.copy(file.parts.join(''));
        onNotice(words.copied);
      } else {
        port.download(file);
        onNotice(words.exported(file.name));
      }
    } catch {
      onNotice(t.popup.failed.text);
    }
  };
  return (
    <>
      <button type="button" class="menu-button" popovertarget={PANEL} aria-label={words.menu} title={words.menu}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={PANEL} class="menu notes-menu" popover="auto" ref={panel}>
        <p class="menu-title">{words.export(count)}</p>
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" class="menu-item" disabled={count === 0} onClick={() => void run(format)}>
            {words.formats[format]}
          </button>
        ))}
        <hr />
        <button type="button" class="menu-item" onClick={() => port.openSurface('import.html')}>
          {words.import}
        </button>
        <button type="button" class="menu-item" onClick={onTrash}>
          {words.trash}
        </button>
      </div>
    </>
  );
}
