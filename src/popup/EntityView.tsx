import { useCallback } from 'preact/hooks';
import { useSpeech } from '../ui/language';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { Blank } from './Blank';
import { WholeEntity } from './entity-parts';
import type { PopupPort } from './port';
import { Skeleton } from './Skeleton';

type Props = {
  port: PopupPort;
  entity: string;
  onOpenEntity: (entity: string) => void;
};

/** An entity in place of the list. */
export function EntityView({ port, entity, onOpenEntity }: Props) {
  const { t } = useSpeech();
  const { state, reload } = useLoaded(useCallback(() => port.send('knowledge.dossier', { entity }), [port, entity]));
  useListening(port.listen, { 'changed.knowledge': reload });
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed') {
    return (
      <Blank title={t.popup.failed.title} text={t.popup.failed.text}>
        <button type="button" class="g-button" onClick={reload}>
          {t.common.retry}
        </button>
      </Blank>
    );
  }
  if (state.value === null) return <Blank title={t.popup.entityGone} text="" />;
  return (
    <div class="entity">
      <WholeEntity key={entity} dossier={state.value} onTurn={onOpenEntity} draw={port.draw} />
    </div>
  );
}
