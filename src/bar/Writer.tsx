/**
 * A frame of the extension's own origin in the page: the only place where the reader's words are typed, since a page
 * hears every key typed into a shadow root of ours. What it is about, it learns by a token that only it can have: the
 * frame's name, which a page cannot read through a closed root.
 */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/entity/icon';
import { trusted } from '../ui/floating/trusted';
import type { FrameState } from './frames';
import type { BarPort, WritingFact } from './port';
import { useBarWords } from './words';

const FIRST_HEIGHT_PX = 228;
const MOST_HEIGHT_PX = 420;

type Props = {
  port: BarPort;
  fact: WritingFact;
  /** What the frames have told. */
  frames: ReadonlyMap<string, FrameState>;
  box: Ref<HTMLDivElement>;
  onClose: () => void;
};

type Stage = 'opening' | 'open' | 'windowed' | 'not-opened';

/** One frame for one thing to write on. */
export function Writer({ port, fact, frames, box, onClose }: Props) {
  const { language, t } = useBarWords();
  const [token, setToken] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage>('opening');
  const { about } = fact;
  const title = 'note' in about ? t.writer : t.entityNotes;
  const heard = token === null ? undefined : frames.get(token);
  const hasBegun = heard !== undefined;
  const height = Math.max(80, Math.min(MOST_HEIGHT_PX, heard?.px ?? FIRST_HEIGHT_PX));
  const begun = useRef(false);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    let isThere = true;
    const windowed = (): void => {
      if (!isThere || begun.current) return;
      setToken(null);
      port.writeInWindow(about).then(
        (ok) => setStage(ok ? 'windowed' : 'not-opened'),
        () => setStage('not-opened'),
      );
    };
    port.write(about, fact.theme()).then((given) => {
      if (isThere && given !== null) setToken(given);
      else if (isThere) setStage('not-opened');
    }, windowed);
    const timer = setTimeout(windowed, port.frameMostMs);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (!hasBegun) return;
    begun.current = true;
    setStage('open');
  }, [hasBegun]);
  useEffect(() => {
    if (heard?.isClosed) onClose();
  }, [heard?.isClosed]);

  useEffect(() => {
    // A frame of another origin cannot take the focus by itself in every browser.
    const root = frame.current?.getRootNode();
    const hasFocus = root instanceof ShadowRoot && root.activeElement === frame.current;
    if (stage === 'open' && !hasFocus) frame.current?.focus();
  }, [stage]);

  const said = { opening: t.opening, open: '', windowed: t.windowed, 'not-opened': t.notOpened }[stage];
  return (
    <div ref={box} class="f-panel b-pop b-writer" role="dialog" aria-label={title} tabIndex={-1} lang={language}>
      <div class="b-top">
        <h2>{title}</h2>
        <button type="button" class="f-icon" aria-label={t.close} onClick={trusted(onClose)}>
          <Icon name="close" />
        </button>
      </div>
      {token !== null && (
        <iframe
          // Known to Chromium alone: without it, no frame stands in a page that isolates itself.
          {...{ credentialless: true }}
          ref={frame}
          class="b-frame"
          data-stage={stage}
          name={token}
          src={port.frameUrl}
          title={title}
          style={{ blockSize: `${height}px` }}
        />
      )}
      <p class="b-said" role="status">
        {said}
      </p>
    </div>
  );
}
