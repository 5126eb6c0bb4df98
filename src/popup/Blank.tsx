import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  text: string;
  /** Buttons. */
  children?: ComponentChildren;
};

/** Words in place of a list: what is so, and what can be done about it. */
export function Blank({ title, text, children }: Props) {
  return (
    <div class="blank">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
