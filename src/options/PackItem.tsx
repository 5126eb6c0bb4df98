import { useCallback } from 'preact/hooks';
import type { Source } from '../knowledge/schema';
import type { PackInfo } from '../messaging/pack-requests';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useDesk } from './desk';
import { Conflicts, PackFacts } from './PackFacts';
import { SwitchRow } from './SwitchRow';
import { useOptionsWords } from './words';

type Props = { pack: PackInfo; onRemove: () => void };

/** A pack that is there: what it is, on or off, and out with it where it is the reader's own. */
export function PackItem({ pack, onRemove }: Props) {
  const { t, language } = useOptionsWords();
  const { settings, change } = useDesk();
  const words = t.packs;
  const name = pack.name[language];
  const turn = (on: boolean): void => {
    const others = settings.packsOff.filter((id) => id !== pack.id);
    change({ packsOff: on ? others : [...others, pack.id] });
  };
  return (
    <li class="o-pack">
      <div class="o-pack-head">
        <h3>{name}</h3>
        <span class="g-hint">
          {words.entries(pack.tally.entities)}
          {pack.installed === null && ` · ${words.bundled}`}
        </span>
      </div>
      <SwitchRow label={words.use(name)} on={!settings.packsOff.includes(pack.id)} onChange={turn} />
      <PackFacts pack={pack} installed={pack.installed} />
      <Conflicts conflicts={pack.conflicts} />
      <details class="o-more">
        <summary>{words.sources(pack.tally.sources)}</summary>
        <Sources pack={pack.id} />
      </details>
      {pack.installed !== null && (
        <button type="button" class="g-link" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </li>
  );
}

/** Every source of a pack, by publisher. */
function Sources({ pack }: { pack: string }) {
  const { t } = useOptionsWords();
  const { port } = useDesk();
  const { state } = useLoaded(useCallback(() => port.send('packs.sources', { id: pack }), [port, pack]));
  if (state.kind === 'loading') return <p class="g-hint">{t.loading}</p>;
  if (state.kind === 'failed') return <p class="g-hint">{t.packs.failed}</p>;
  const byPublisher = new Map<string, Source[]>();
  for (const source of state.value) {
    byPublisher.set(source.publisher, [...(byPublisher.get(source.publisher) ?? []), source]);
  }
  return (
    <ul class="o-sources">
      {[...byPublisher].map(([publisher, sources]) => (
        <li key={publisher}>
          <strong>{publisher}</strong>
          {sources.map(({ url, title, date }) => (
            <a key={url} href={url} target="_blank" rel="noreferrer noopener">
              {title}
              {date && <span class="g-hint"> {date}</span>}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
