/**
 * The content script's life in one frame: ask for the reader's choices, look for names, follow the page, obey the popup
 * and the keyboard. Everything ends with one signal.
 */
import type { PageSettings } from '../settings/site';
import { isFrameToRead, watchFrames } from './frames';
import { type CardOrder, type PageHandle, pageHandle, setPageHandle } from './handle';
import { keepPainted } from './keep-painted';
import { LiveText } from './live-text';
import { Marks } from './marks';
import { type PageMention, PageMentions } from './mentions';
import { statedAddress } from './metadata';
import { Names } from './names';
import type { PagePort } from './page-port';
import type { Hover } from './pointed';
import { isAnySelected, whenSelected } from './selecting';
import { ShadowStyles } from './shadow-styles';
import { whenShown } from './shown';
import { goTo, step } from './step';
import { Topic } from './topic';
import { watchTurns } from './turns';

export type { PagePort };

const OK = { ok: true } as const;
const NOWHERE: Hover = { mention: null, x: -1, y: -1, atMs: 0 };
/** The background may fail to start once; it is asked again so long after. */
const HELLO_AGAIN_MS = [2000, 10_000];

/** Starts in this frame, unless a living script of this extension is there already. */
export function startPage(port: PagePort): void {
  const before = pageHandle();
  if (before && !before.lost() && !before.signal.aborted) return;
  before?.end();
  if (!port.isTop && !isFrameToRead(window)) return;
  const { document } = port;
  // Pages without a tree to read (an image, an XML file) are left alone, and so is a whole page that is an editor.
  if (!(document.documentElement instanceof HTMLElement) || document.designMode === 'on') return;

  const end = new AbortController();
  const { signal } = end;
  const live = new LiveText();
  const styles = port.shadowStyle === null ? null : new ShadowStyles(port.shadowStyle);
  const marks: Marks = new Marks(live, styles, () => keepPainted(document, marks, signal));
  const mentions: PageMentions = new PageMentions(live, marks);
  const hover = new Topic<Hover>(NOWHERE);
  const orders = new Topic<CardOrder>({ kind: 'none' });
  const text = new Topic(0);
  const address = new Topic(document.URL);
  const asked = { pointer: false, card: false, bar: false };
  let frames: { changed: () => void } | null = null;

  const finish = (): void => {
    mentions.clear();
    marks.clear();
    end.abort();
  };
  /** Whether the extension is still ours; if it was replaced, what this script knows can no longer be explained. */
  const stillAlive = (wanted: PageMention | null): boolean => {
    if (!port.lost() || signal.aborted) return !signal.aborted;
    mentions.clear();
    marks.clear();
    // The card says so, once, and ends this script when it is closed.
    if (!handle.mounted.card) finish();
    else if (orders.current.kind !== 'gone') orders.set({ kind: 'gone', mention: wanted });
    return false;
  };
  const isAlive = (): boolean => stillAlive(null);
  const bringFrames = (): void => void port.ask('page.bring-frames', {}).catch(isAlive);
  const bring = (what: keyof typeof asked): void => {
    if (asked[what]) return;
    asked[what] = true;
    port.ask(`page.bring-${what}`, {}).catch(() => {
      asked[what] = false;
      isAlive();
    });
  };

  const names = new Names(
    {
      ...port,
      live,
      marks,
      mentions,
      onText: () => {
        marks.restore();
        text.set(text.current + 1);
      },
      onMentions: () => mentions.size > 0 && bring('pointer'),
      onFrames: () => frames?.changed(),
      onGate: (isOpen) => {
        if (!isOpen) {
          orders.set({ kind: 'close' });
          turns.lookAgain();
        } else if (port.isTop) frames ??= watchFrames(document, bringFrames, signal);
      },
      isAlive: () => {
        turns.check();
        return isAlive();
      },
      onFailure: isAlive,
    },
    signal,
  );
  const greet = (): Promise<{ settings: PageSettings }> =>
    port.ask('page.hello', { instance: port.instance, url: document.URL, canonical: statedAddress(document) });
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The page keeps the time of a pause itself: the background may be stopped long before it is over. */
  const take = (settings: PageSettings, anew?: boolean): Promise<void> => {
    clearTimeout(pause);
    if (settings.pausedForMs !== null) pause = setTimeout(() => void hello(), settings.pausedForMs);
    return names.apply(settings, anew);
  };
  let selectedEarly = false;
  const hello = async (again: readonly number[] = HELLO_AGAIN_MS): Promise<void> => {
    try {
      const { settings } = await greet();
      // Back from the history: what the background held of this page is gone.
      if (signal.aborted) return;
      const taken = take(settings, true);
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
        names.asked = false;
        address.set(document.URL);
        // Another address is another page, which may have notes.
        void greet().catch(isAlive);
        void names.lookAgain();
      },
      onText: () => names.gate === 'asleep' && !document.hidden && void names.lookAgain(),
    },
    signal,
  );

  const handle: PageHandle = {
    signal,
    live,
    marks,
    mentions,
    settings: () => names.settings ?? FALLBACK,
    hover,
    orders,
    pointed: (fact) => {
      // A card that says that the extension has gone still hears that the pointer left.
      if (!stillAlive(fact.mention) && (signal.aborted || fact.mention)) return;
      hover.set(fact);
      if (fact.mention && handle.settings().opensOn === 'hover') bring('card');
    },
    clicked: (clicked) => {
      if (!stillAlive(clicked.mention)) return;
      orders.set({ kind: 'open', ...clicked });
      bring('card');
    },
    text,
    address,
    read: () => void names.read(),
    lost: port.lost,
    mounted: { card: false, bar: false },
    parts: new Map(),
    end: finish,
  };
  setPageHandle(handle);

  const open = (mention: PageMention | null): boolean => {
    if (!mention) return false;
    goTo(mention);
    orders.set({ kind: 'open', mention, by: 'keyboard' });
    bring('card');
    return true;
  };
  port.obey(
    {
      'frame.mentions': ({ instance, passages }) => {
        if (instance === port.instance && names.gate === 'open') names.paint(passages);
        return OK;
      },
      'frame.resend': async ({ children }) => {
        if (names.gate === 'open' && !(children && port.isTop)) await names.share();
        return OK;
      },
      'frame.wake': async () => {
        names.asked = true;
        await names.lookAgain();
        return OK;
      },
      'frame.settings': (next) => {
        // Another language: its words are brought to what speaks here already.
        for (const what of ['card', 'bar'] as const) {
          if (next.language === names.settings?.language || !asked[what]) continue;
          asked[what] = false;
          bring(what);
        }
        void take(next);
        return OK;
      },
      'frame.status': () => ({ gate: names.gate, stopped: names.stopped, passages: live.passages.length }),
      'frame.goto': ({ passage, start }) => ({ ok: open(mentions.find(passage, start)) }),
      'frame.step': ({ direction, from }) => ({ ok: open(step(mentions.all(), orders.current, direction, from)) }),
      'frame.close-card': () => {
        orders.set({ kind: 'close' });
        return OK;
      },
    },
    signal,
  );

  // A selection may become a highlight: the bar's script is brought, unless the reader wants none.
  const bringBar = (): void => {
    if (names.settings?.selectionBar && isAnySelected(document)) bring('bar');
  };
  whenSelected(
    document,
    () => {
      // Before the reader's choices are known nothing may appear.
      selectedEarly = names.settings === null;
      bringBar();
    },
    signal,
  );

  whenShown(document, () => void hello(), signal);
  addEventListener('pageshow', (event) => event.persisted && void hello(), { signal });
}

/** What a page is told before the background has answered. */
const FALLBACK: PageSettings = {
  names: 'off-everywhere',
  pausedForMs: null,
  marks: 'all',
  markStyle: 'dotted',
  opensOn: 'hover',
  selectionBar: false,
  noteColour: 'yellow',
  openDelayMs: 200,
  pages: 'articles',
  paintNotes: true,
  language: 'en',
};
