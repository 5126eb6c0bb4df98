import { useId } from 'preact/hooks';

export type Choice<Value extends string> = {
  value: Value;
  label: string;
  hint?: string;
  /** Where the label is in a language of its own. */
  lang?: string | undefined;
  /** A colour that the words name, shown beside them. */
  swatch?: string;
};

type Props<Value extends string> = {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose: (value: Value) => void;
  /** Side by side instead of below each other. */
  inline?: boolean;
};

/** One of a few, as radio buttons under a heading. */
export function Choices<Value extends string>({ legend, choices, value, onChoose, inline = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'g-choices g-choices-inline' : 'g-choices'}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            aria-describedby={choice.hint ? `${name}-${choice.value}` : undefined}
            onChange={() => onChoose(choice.value)}
          />
          {choice.swatch && <span class="g-swatch" data-colour={choice.swatch} aria-hidden="true" />}
          <span>{choice.label}</span>
          {choice.hint && (
            <small id={`${name}-${choice.value}`} class="g-hint">
              {choice.hint}
            </small>
          )}
        </label>
      ))}
    </fieldset>
  );
}
