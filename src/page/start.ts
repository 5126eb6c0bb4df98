/**
 * The life of the scripts in one frame, begun by the one that every page gets: ask for the reader's choices, glance at the
 * page where names are wanted, follow it, obey the popup and the keyboard. Where a name could stand, the background brings
 * the script that reads (`reading.ts`), which is told from here. Everything ends with one signal.
 */
import type { PageSettings } from '../settings/site';
import { isFrameToRead, watchFrames } from './frames';
import { isPageToRead, pageFacts } from './gate';
import { Glance } from './glance';
import { type FrameReader, frameLife, setFrameLife } from './life';
import { statedAddress } from './metadata';
import type { PagePort } from './page-port';
import { isAnySelected, whenSelected } from './selecting';
import { whenShown } from './shown';
import { watchTurns } from './turns';

export type { PagePort };

const OK = { ok: true } as const;
/** The background may fail to start once; it is asked again so long after. */
const HELLO_AGAIN_MS = [2000, 10_000];

/** Starts in this frame, unless a living script of this extension is there already. */
export function startPage(port: PagePort): void {
  const before = frameLife();
  if (before && !before.lost() && !before.signal.aborted) return;
  before?.end();
  if (!port.isTop && !isFrameToRead(window)) return;
  const { document } = port;
  // Pages without a tree to read (an image, an XML file) are left alone, and so is a whole page that is an editor.
  if (!(document.documentElement instanceof HTMLElement) || document.designMode === 'on') return;

  const end = new AbortController();
  const { signal } = end;
  let settings: PageSettings | null = null;
  let gate: 'open' | 'asleep' = 'asleep';
  /** The reader asked for this very page, whatever it looks like. */
  let asked = false;
  let reader: FrameReader | null = null;
  /** Resolves when what is read has been sent. */
  let sharing: Promise<void> | undefined;
  let frames: { changed: () => void } | null = null;
  /** Words were selected before there was anything that could keep them. */
  let selectedEarly = false;

  /** Whether the extension is still ours. */
  const isAlive = (): boolean => {
    if (reader) return reader.isAlive();
    if (port.lost()) end.abort();
    return !signal.aborted;
  };
  const bringReader = (): Promise<unknown> => port.ask('page.bring-reader', {});
  const bringFrames = (): void => void port.ask('page.bring-frames', { reading: reader !== null }).catch(isAlive);
  const glance = new Glance(
    {
      document,
      ask: async (text) => {
        const { read } = await port.ask('page.glance', { text });
        if (read) await sharing;
        return read;
      },
      read: () => bringReader().then(() => sharing),
      isAlive: () => {
        turns.check();
        return isAlive();
      },
    },
    signal,
  );

  const isWanted = ({ names, pages }: PageSettings): boolean => {
    if (names !== 'on') return false;
    return !port.isTop || isPageToRead(pageFacts(document), pages, asked);
  };
  /** Takes the reader's choices in. All text is looked at when names begin to be wanted, or `anew`. */
  const apply = async (next: PageSettings, anew = gate !== 'open'): Promise<void> => {
    settings = next;
    const isOpen = isWanted(next);
    gate = isOpen ? 'open' : 'asleep';
    if (!isOpen) turns.lookAgain();
    else if (port.isTop) frames ??= watchFrames(document, bringFrames, signal);
    if (reader) await reader.apply(next, isOpen, anew);
    else if (!isOpen) glance.stop();
    else if (anew) await glance.look();
  };
  /** The page may have become another kind of page. */
  const lookAgain = async (): Promise<void> => {
    if (settings && isWanted(settings) !== (gate === 'open')) await apply(settings);
  };

  const greet = (): Promise<{ settings: PageSettings }> =>
    port.ask('page.hello', { instance: port.instance, canonical: statedAddress(document) });
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The page keeps the time of a pause itself: the background may be stopped long before it is over. */
  const take = (next: PageSettings, anew?: boolean): Promise<void> => {
    clearTimeout(pause);
    if (next.pausedForMs !== null) pause = setTimeout(() => void hello(), next.pausedForMs);
    return apply(next, anew);
  };
  const hello = async (again: readonly number[] = HELLO_AGAIN_MS): Promise<void> => {
    try {
      const given = await greet();
      // Back from the history: what the background held of this page is gone.
      if (signal.aborted) return;
      const taken = take(given.settings, true);
      if (selectedEarly) bringBar();
      await taken;
    } catch {
      const [waitMs, ...rest] = again;
      if (isAlive() && waitMs !== undefined) setTimeout(() => void hello(rest), waitMs);
    }
  };
  const turns = watchTurns(
    document,
    {
      onAddress: () => {
        asked = false;
        reader?.turned();
        // Another address is another page, which may have notes.
        void greet().catch(isAlive);
        void lookAgain();
      },
      onText: () => gate === 'asleep' && !document.hidden && void lookAgain(),
    },
    signal,
  );

  setFrameLife({
    document,
    signal,
    isTop: port.isTop,
    instance: port.instance,
    settings: () => settings,
    checkAddress: () => turns.check(),
    framesChanged: () => frames?.changed(),
    lost: port.lost,
    end: () => end.abort(),
    attach: (next) => {
      reader = next;
      glance.stop();
      // The evidence of the frames counts now.
      frames?.changed();
      if (settings) sharing = next.apply(settings, gate === 'open', gate === 'open');
      if (selectedEarly) bringBar();
    },
  });

  // A selection may become a highlight: the bar's script is brought, unless the reader wants none.
  const bringBar = (): void => {
    // Before the reader's choices are known nothing may appear.
    selectedEarly = settings === null || reader === null;
    if (!settings?.selectionBar || !isAnySelected(document)) return;
    if (reader) reader.selected();
    else bringReader().catch(isAlive);
  };
  port.obey(
    {
      'frame.mentions': (told) => reader?.orders['frame.mentions'](told) ?? OK,
      'frame.resend': async (told) => {
        if (reader) return reader.orders['frame.resend'](told);
        const looked = gate === 'open' && !(told.children && port.isTop) ? glance.look() : undefined;
        // A hidden page looks when it is shown.
        if (!document.hidden) await looked;
        return OK;
      },
      'frame.wake': async () => {
        asked = true;
        await lookAgain();
        return OK;
      },
      'frame.settings': (next) => {
        void take(next);
        return OK;
      },
      'frame.status': () => ({
        gate,
        stopped: reader ? reader.stopped() : glance.stopped,
        passages: reader ? reader.passages() : glance.texts,
        isSilent: !reader && glance.isSilent,
      }),
      'frame.goto': (to) => reader?.orders['frame.goto'](to) ?? { ok: false },
      'frame.step': (told) => reader?.orders['frame.step'](told) ?? { ok: false },
      'frame.close-card': () => reader?.orders['frame.close-card']() ?? OK,
    },
    signal,
  );
  whenSelected(document, bringBar, signal);
  whenShown(document, () => void hello(), signal);
  addEventListener('pageshow', (event) => event.persisted && void hello(), { signal });
}
