import { useCallback, useMemo } from 'preact/hooks';
import type { EntityLabel } from '../knowledge/dossier';
import type { Correction } from '../settings/settings';
import { Kind } from '../ui/entity/kind';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useDesk } from './desk';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** What the reader does not want underlined, and what they said is wrong; each taken back with a click. */
export function Muted() {
  const { t, language } = useOptionsWords();
  const { settings, changeWithUndo } = useDesk();
  const labels = useLabels();
  const words = t.muted;
  const nameOf = (entity: string): string => labels.get(entity)?.name[language] ?? entity;
  return (
    <Section name="muted" title={words.title}>
      <h3>{words.known}</h3>
      <p class="o-text">{settings.known.length > 0 ? words.knownText : words.knownEmpty}</p>
      <ul class="o-list">
        {settings.known.map((entity) => {
          const label = labels.get(entity);
          const name = nameOf(entity);
          return (
            <li key={entity}>
              <span class="o-list-main">
                <strong>{name}</strong>
                {label && <Kind type={label.type} kind={label.kind} />}
              </span>
              <button
                type="button"
                class="g-link"
                aria-label={words.unmuteOf(name)}
                onClick={() =>
                  changeWithUndo({ known: settings.known.filter((id) => id !== entity) }, words.unmuted(name))
                }
              >
                {words.unmute}
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{words.corrections}</h3>
      <p class="o-text">{settings.corrections.length > 0 ? words.correctionsText : words.correctionsEmpty}</p>
      <ul class="o-list">
        {settings.corrections.map((correction) => (
          <li key={JSON.stringify(correction)}>
            <span class="o-list-main">
              <span>{words.correction(correction.name, nameOf(correction.entity))}</span>
              <Where {...correction} />
            </span>
            <button
              type="button"
              class="g-link"
              aria-label={words.takeBackOf(correction.name)}
              onClick={() =>
                changeWithUndo(
                  { corrections: settings.corrections.filter((other) => other !== correction) },
                  words.takenBack(correction.name),
                )
              }
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where a correction holds. */
function Where({ site, page }: Correction) {
  const { t } = useOptionsWords();
  const words = t.muted;
  if (page !== undefined) {
    return (
      <span class="g-hint">
        {words.onPage} {page}
      </span>
    );
  }
  return <span class="g-hint">{site === undefined ? words.everywhere : words.onSite(site)}</span>;
}

/** What the entities are called, by id; an entity of a pack that is gone has only its id. */
function useLabels(): ReadonlyMap<string, EntityLabel> {
  const { port } = useDesk();
  const { state, reload } = useLoaded(useCallback(() => port.send('knowledge.list', {}), [port]));
  useListening(port.listen, { 'changed.knowledge': reload });
  return useMemo(() => new Map(state.kind === 'ready' ? state.value.map(({ id, label }) => [id, label]) : []), [state]);
}
