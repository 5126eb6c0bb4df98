import { useCallback } from 'preact/hooks';
import { citedSources } from '../ui/entity/cited';
import { FiguresOf } from '../ui/entity/figures';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import type { Known } from './known';
import type { ExplorerPort } from './port';
import { addressOf } from './route';
import { Empty, Shown } from './Shown';
import { useNarrow } from './use-narrow';

type Props = { port: ExplorerPort; counted: readonly string[]; known: Known };

/** All that is counted year by year, one chart after another, each with its numbers and its sources. */
export function NumbersPage({ port, counted, known }: Props) {
  const { t, say } = useSpeech();
  const words = t.explorer.numbers;
  if (counted.length === 0) return <Empty title={words.empty.title} text={words.empty.text} />;
  return (
    <>
      <div class="x-head">
        <h1>{words.title}</h1>
        <p class="x-count">{words.lead}</p>
      </div>
      <div class="x-numbers">
        {counted.map((id) => {
          const row = known.get(id);
          return (
            <section key={id} class="x-series" data-type={row?.label.type}>
              <h2>
                <span class="g-square" aria-hidden="true" />
                <a href={addressOf({ kind: 'entity', id })}>{row ? say(row.label.name) : id}</a>
              </h2>
              <Series port={port} id={id} />
            </section>
          );
        })}
      </div>
    </>
  );
}

function Series({ port, id }: { port: ExplorerPort; id: string }) {
  const narrow = useNarrow();
  const loading = useLoaded(useCallback(() => port.send('knowledge.dossier', { entity: id }), [port, id]));
  useListening(port.listen, { 'changed.knowledge': loading.reload });
  return (
    <Shown loading={loading}>
      {(dossier) => {
        if (!dossier) return null;
        // The map of a place that is counted in has its own page.
        const { place: _, ...entity } = dossier.entity;
        return (
          <div class="e-body">
            <FiguresOf
              key={narrow ? 'narrow' : 'wide'}
              entity={entity}
              sources={citedSources(entity)}
              ask={port.draw}
              unfolded
            />
          </div>
        );
      }}
    </Shown>
  );
}
