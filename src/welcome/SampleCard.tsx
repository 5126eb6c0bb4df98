import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EntityBody } from '../ui/entity/entity-body';
import { Head } from '../ui/entity/head';
import { Icon } from '../ui/entity/icon';
import { Kind } from '../ui/entity/kind';
import { type Place, placeBeside } from '../ui/floating/place';
import { useLoaded } from '../ui/pieces/use-loaded';
import type { WelcomePort } from './port';
import { useWelcomeWords } from './words';

type Props = {
  port: WelcomePort;
  entity: string;
  places: readonly { key: string; at: number }[];
  present: string;
  others: readonly string[];
  anchor: () => HTMLElement | null;
  takesFocus: boolean;
  onTurn: (entity: string) => void;
  onClose: (refocus: boolean) => void;
};

const NAME_ID = 'sample-card-name';

/** What a page's card shows, beside a name of the sample. */
export function SampleCard(props: Props) {
  const { port, entity, places, present, others, anchor, takesFocus, onTurn, onClose } = props;
  const { t } = useWelcomeWords();
  const { state } = useLoaded(useCallback(() => port.send('knowledge.dossier', { entity }), [port, entity]));
  const dossier = state.kind === 'ready' ? state.value : null;
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(box, anchor, dossier?.entity.id);

  // Until it has its place it is hidden, and takes no focus.
  const isPlaced = place !== null;
  useLayoutEffect(() => {
    if (isPlaced && takesFocus) box.current?.focus({ preventScroll: true });
  }, [isPlaced, takesFocus]);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('keydown', (event) => event.key === 'Escape' && onClose(true), { signal });
    const outside = (event: PointerEvent): void => {
      const on = event.target;
      if (on instanceof Element && !box.current?.contains(on) && !on.closest('.w-name')) onClose(false);
    };
    addEventListener('pointerdown', outside, { signal });
    return () => end.abort();
  });

  if (!dossier) return null;
  const here = {
    count: places.length,
    at: places.map(({ at }) => at),
    present: places.findIndex(({ key }) => key === present),
  };
  return (
    <div
      ref={box}
      class="f-panel w-card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      data-side={place?.side}
      style={place ? `translate: ${place.x}px ${place.y}px; --room: ${place.maxHeight}px` : ''}
    >
      <div class="w-card-top">
        <Kind type={dossier.entity.type} kind={dossier.entity.kind} />
        <button type="button" class="f-icon w-close" aria-label={t.close} onClick={() => onClose(true)}>
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with keys too */}
      <section class="w-card-scroll" tabIndex={0} aria-labelledby={NAME_ID}>
        <Head key={entity} entity={dossier.entity} nameId={NAME_ID} />
        <EntityBody
          dossier={dossier}
          here={{ ...here, present: here.present < 0 ? null : here.present }}
          alsoHere={others.filter((other) => other !== entity)}
          onTurn={onTurn}
        />
      </section>
    </div>
  );
}

/** Beside the name, as on a page, and there again whenever the page moves under it. */
function usePlace(
  box: { current: HTMLElement | null },
  anchor: () => HTMLElement | null,
  shown: string | undefined,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (shown === undefined) return undefined;
    const put = (): void => {
      const card = box.current;
      const lines = [...(anchor()?.getClientRects() ?? [])];
      if (!card) return;
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
      const size = { width: card.offsetWidth, height: card.scrollHeight };
      setPlace(placeBeside(lines, null, size, viewport));
    };
    put();
    const end = new AbortController();
    for (const type of ['scroll', 'resize']) addEventListener(type, put, { signal: end.signal, passive: true });
    return () => end.abort();
  }, [shown]);
  return place;
}
