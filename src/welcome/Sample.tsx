import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { paintPreview } from '../page/preview';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { useLoaded } from '../ui/pieces/use-loaded';
import { type Piece, piecesOf, placesOf } from './pieces-of';
import type { WelcomePort } from './port';
import { SampleCard } from './SampleCard';
import { useWelcomeWords } from './words';

type Opened = { entity: string; key: string; by: 'pointer' | 'press' };

/** A paragraph read as pages are: its names are marked, and answer with their real card. */
export function Sample({ port }: { port: WelcomePort }) {
  const { t } = useWelcomeWords();
  const passages = t.sample;
  const { state } = useLoaded(
    useCallback(() => port.send('knowledge.spot', { passages: [...passages] }), [port, passages]),
  );
  const pieces = useMemo(
    () => passages.map((passage, at) => piecesOf(passage, state.kind === 'ready' ? (state.value[at] ?? []) : [])),
    [passages, state],
  );
  const box = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const resting = useRest((next: Opened) => setOpened((now) => (now?.by === 'press' ? now : next)));
  usePaint(box, pieces);

  const names = pieces.flat().filter((piece) => piece.kind === 'name');
  const close = (refocus: boolean): void => {
    if (refocus && opened) box.current?.querySelector<HTMLElement>(`[data-key="${opened.key}"]`)?.focus();
    setOpened(null);
  };
  return (
    <>
      <article class="w-sample" ref={box} aria-label={t.sampleTitle}>
        <h3>{t.sampleTitle}</h3>
        {pieces.map((list, passage) => (
          <p key={passages[passage]}>
            {list.map((piece) => {
              if (piece.kind === 'text') return piece.text;
              const key = `${passage}:${piece.start}`;
              return (
                // A button breaks no line: a long name would stand in a line of its own.
                // biome-ignore lint/a11y/useSemanticElements: see above
                <span
                  key={key}
                  role="button"
                  tabIndex={0}
                  class="w-name"
                  data-key={key}
                  data-paint={piece.paint}
                  aria-haspopup="dialog"
                  aria-expanded={opened?.key === key}
                  onClick={() => {
                    resting.stop();
                    setOpened({ entity: piece.entity, key, by: 'press' });
                  }}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    event.currentTarget.click();
                  }}
                  onPointerEnter={(event) => {
                    if (event.pointerType === 'mouse') resting.begin({ entity: piece.entity, key, by: 'pointer' });
                  }}
                  onPointerLeave={resting.stop}
                >
                  {piece.text}
                </span>
              );
            })}
          </p>
        ))}
      </article>
      <p class="g-hint" role="status">
        {state.kind === 'failed' && t.failed}
        {state.kind === 'ready' && (names.length > 0 ? t.sampleNote : `${t.noneTitle} ${t.noneText}`)}
      </p>
      {opened && (
        <SampleCard
          key={opened.key}
          port={port}
          entity={opened.entity}
          places={placesOf(pieces, opened.entity)}
          present={opened.key}
          others={[...new Set(names.map((name) => name.entity))]}
          anchor={() => box.current?.querySelector<HTMLElement>(`[data-key="${opened.key}"]`) ?? null}
          takesFocus={opened.by === 'press'}
          onTurn={(entity) => setOpened({ ...opened, entity, by: 'press' })}
          onClose={close}
        />
      )}
    </>
  );
}

/** Something that happens when the pointer has rested for as long as on a page. */
function useRest<Value>(onRested: (value: Value) => void): { begin: (value: Value) => void; stop: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    stop,
    begin(value) {
      stop();
      timer.current = setTimeout(() => onRested(value), DEFAULT_SETTINGS.openDelayMs);
    },
  };
}

/** The names painted as on pages: with the same highlights. */
function usePaint(box: { current: HTMLElement | null }, pieces: readonly (readonly Piece[])[]): void {
  useLayoutEffect(() => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('.w-name') ?? [])];
    const names = buttons.flatMap(({ firstChild, dataset }) => {
      const paint = dataset.paint === 'first' || dataset.paint === 'later' ? dataset.paint : 'none';
      return firstChild instanceof Text ? [{ text: firstChild, paint } as const] : [];
    });
    return paintPreview(names, DEFAULT_SETTINGS);
  }, [box, pieces]);
}
