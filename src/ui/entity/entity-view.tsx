/** A whole entity, for surfaces that have no frame of their own around it. */
import type { ComponentChildren, ComponentProps } from 'preact';
import type { Draw } from '../../figures/drawer';
import { citedSources } from './cited';
import { EntityBody } from './entity-body';
import { FiguresOf } from './figures';
import { Head } from './head';
import { Kind } from './kind';

type Props = Omit<ComponentProps<typeof EntityBody>, 'figures'> & {
  /** Draws its map and charts; without it there are none. */
  draw?: Draw | undefined;
  /** What can be done with it, under its name. */
  tools?: ComponentChildren;
};

/** Kind, name and everything known. */
export function EntityView({ draw, tools, ...body }: Props) {
  const { entity } = body.dossier;
  const { unfolded = false } = body;
  const figures = draw && (
    <FiguresOf key={entity.id} entity={entity} sources={citedSources(entity)} ask={draw} unfolded={unfolded} />
  );
  return (
    <article class="e-view">
      <Kind type={entity.type} kind={entity.kind} />
      <Head key={entity.id} entity={entity} chief={unfolded} />
      {tools}
      <EntityBody {...body} figures={figures} />
    </article>
  );
}
