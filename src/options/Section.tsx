import type { ComponentChildren } from 'preact';

export const SECTIONS = ['reading', 'sites', 'muted', 'notes', 'packs', 'shortcuts', 'file', 'about'] as const;
export type SectionName = (typeof SECTIONS)[number];

type Props = { name: SectionName; title: string; text?: string; children: ComponentChildren };

/** A part of the page with its heading, to which the list at the side leads. */
export function Section({ name, title, text, children }: Props) {
  return (
    <section id={name} class="o-section" aria-labelledby={`${name}-title`} tabIndex={-1}>
      <h2 id={`${name}-title`}>{title}</h2>
      {text && <p class="o-text">{text}</p>}
      {children}
    </section>
  );
}
