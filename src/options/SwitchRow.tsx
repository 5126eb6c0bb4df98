import { useId } from 'preact/hooks';

type Props = { label: string; hint?: string; on: boolean; onChange: (on: boolean) => void };

/** A switch over the whole width, with its words and what they mean. */
export function SwitchRow({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <label class="o-switch g-switch">
      <span>
        {label}
        {hint && (
          <small id={id} class="g-hint">
            {hint}
          </small>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-describedby={hint ? id : undefined}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
