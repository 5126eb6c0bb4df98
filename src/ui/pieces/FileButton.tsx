import { useRef } from 'preact/hooks';

type Props = { label: string; accept: string; onFile: (file: File) => void; disabled?: boolean };

/** A button that asks for a file; the same file can be chosen twice in a row. */
export function FileButton({ label, accept, onFile, disabled = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="g-button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
