/** A whole entity, for surfaces that have no frame of their own around it. */
import type { ComponentProps } from 'preact';
import { EntityBody } from './entity-body';
import { Head } from './head';
import { Kind } from './kind';

/** Kind, name and everything known. */
export function EntityView(props: ComponentProps<typeof EntityBody>) {
  const { entity } = props.dossier;
  return (
    <article class="e-view">
      <Kind type={entity.type} kind={entity.kind} />
      <Head key={entity.id} entity={entity} />
      <EntityBody {...props} />
    </article>
  );
}
