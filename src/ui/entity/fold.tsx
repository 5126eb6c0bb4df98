/** What is closed to one line until it is wanted. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type Props = { title: ComponentChildren; children: ComponentChildren };

/** A title that opens what it stands for. */
export function Fold({ title, children }: Props) {
  return (
    <details class="e-fold">
      <summary>
        <Icon name="unfold" />
        {title}
      </summary>
      {children}
    </details>
  );
}
