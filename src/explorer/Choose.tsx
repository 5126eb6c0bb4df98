type Props = {
  label: string;
  value: string;
  /** Value and words of each. */
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
};

/** One of many, by the browser's own list. */
export function Choose({ label, value, options, onChoose }: Props) {
  return (
    <select
      class="x-select"
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
