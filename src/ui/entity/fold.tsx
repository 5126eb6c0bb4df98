/** What is closed to one line until it is wanted. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type Props = { title: ComponentChildren; onOpen?: (() => void) | undefined; children: ComponentChildren };

/** A title that opens what it stands for. */
export function Fold({ title, onOpen, children }: Props) {
  return (
    <details class="e-fold" onToggle={onOpen}>
      <summary>
        <Icon name="unfold" />
        {title}
      </summary>
      {children}
    </details>
  );
}

type FoldableProps = Omit<Props, 'title'> & {
  title: string;
  /** Said quietly beside the title: how many, from when to when. */
  aside?: ComponentChildren;
  /** Where there is room: a section with a heading instead. */
  open: boolean;
};

/** The same part of an entity in a small view and in a large one. */
export function Foldable({ title, aside, open, onOpen, children }: FoldableProps) {
  const head = (
    <>
      {title} <span class="e-count">{aside}</span>
    </>
  );
  return open ? (
    <section class="e-part">
      <h2>{head}</h2>
      {children}
    </section>
  ) : (
    <Fold title={head} onOpen={onOpen}>
      {children}
    </Fold>
  );
}
