import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { onFile: (file: File) => void; children: ComponentChildren };

/** A place to drop a file on; what is inside says how else to choose one. */
export function DropArea({ onFile, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way, beside the button inside
    <div
      class="g-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
