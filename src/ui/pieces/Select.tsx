type Props = {
  label: string;
  value: string;
  /** Values with their words. */
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
};

/** A choice of one, by the browser's own control. */
export function Select({ label, value, options, onChange }: Props) {
  return (
    <select
      class="g-select"
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </select>
  );
}
