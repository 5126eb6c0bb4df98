import type { ComponentChildren } from 'preact';

type Props = {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
};

/** A switch with its words before it; a native checkbox underneath, so that keys and screen readers know it. */
export function Switch({ on, disabled = false, onChange, children }: Props) {
  return (
    <label class="g-switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
