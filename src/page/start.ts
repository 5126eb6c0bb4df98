/**
 * The content script's life in one frame: ask for the reader's choices, decide whether this is a page to read, read it,
 * follow its changes, obey the popup and the keyboard. Everything ends with one signal.
 */
import type { PassageMentions, TextUpdate } from '../linking/document';
import type { PageSettings } from '../settings/site';
import { watchFrames } from './frames';
import { isPageToRead, pageFacts } from './gate';
import { type CardOrder, type PageHandle, pageHandle, setPageHandle } from './handle';
import { type Hover, watchPointer } from './hover';
import { LiveText } from './live-text';
import { Marks } from './marks';
import { PageMentions } from './mentions';
import { Reader } from './reader';
import { goTo, step } from './step';
import { probeByLayout } from './style';
import { Topic } from './topic';

type Ask = {
  (type: 'page.hello', input: { instance: string; url: string }): Promise<{ settings: PageSettings }>;
  (
    type: 'page.text',
    input: TextUpdate,
  ): Promise<{ kind: 'delta'; version: number; passages: PassageMentions[] } | { kind: 'resend' }>;
  (type: 'page.bring-card' | 'page.bring-frames', input: Record<string, never>): Promise<{ ok: true }>;
};

type Status = { gate: 'open' | 'asleep'; stopped: 'budget' | null; passages: number };

/** What the background may order of a frame that is being read. */
type Orders = {
  'frame.mentions': (input: { instance: string; passages: PassageMentions[] }) => { ok: true };
  'frame.resend': () => Promise<{ ok: true }>;
  'frame.settings': (input: PageSettings) => { ok: true };
  'frame.status': () => Status;
  'frame.goto': (input: { passage: number; start: number }) => { ok: boolean };
  'frame.step': (input: { direction: 1 | -1 }) => { ok: boolean };
  'frame.close-card': () => { ok: true };
};

export type PagePort = {
  document: Document;
  isTop: boolean;
  /** Random; names this script's life in this document. */
  instance: string;
  ask: Ask;
  obey: (orders: Orders, signal: AbortSignal) => void;
  lost: () => boolean;
};

/** Frames smaller than this are buttons, counters and advertisements. */
const FRAME_LEAST_WIDTH_PX = 360;
const FRAME_LEAST_HEIGHT_PX = 240;

const OK = { ok: true } as const;
const NOWHERE: Hover = { mention: null, x: -1, y: -1 };

/** Starts in this frame, unless a living script of this extension is there already. */
export function startPage(port: PagePort): void {
  const before = pageHandle();
  if (before && !before.lost() && !before.signal.aborted) return;
  before?.end();
  if (!port.isTop && (innerWidth < FRAME_LEAST_WIDTH_PX || innerHeight < FRAME_LEAST_HEIGHT_PX)) return;
  // Pages without a tree to read (an image, an XML file) are left alone.
  if (!(port.document.documentElement instanceof HTMLElement)) return;

  const end = new AbortController();
  const { signal } = end;
  const live = new LiveText(probeByLayout);
  const marks = new Marks(live);
  const mentions = new PageMentions(live, marks);
  const hover = new Topic<Hover>(NOWHERE);
  const orders = new Topic<CardOrder>({ kind: 'none' });
  const text = new Topic(0);
  let settings: PageSettings | null = null;
  let reader: Reader | null = null;
  let gate: 'open' | 'asleep' = 'asleep';
  let cardAsked = false;
  let framesWatched = false;

  const finish = (): void => {
    mentions.clear();
    marks.clear();
    end.abort();
  };
  const failed = (): void => {
    if (!port.lost()) return;
    // The extension was replaced: what this script knows can no longer be explained. An open card says so itself.
    orders.set({ kind: 'close' });
    finish();
  };
  const read = (): Reader => {
    reader ??= new Reader(
      live,
      probeByLayout,
      {
        document: port.document,
        instance: port.instance,
        ask: (update) => port.ask('page.text', update),
        onChange: ({ mentions: changed, removed }) => {
          mentions.forget(removed);
          mentions.update(changed);
        },
        onMoved: () => mentions.repaintAll(),
        onText: () => text.set(text.current + 1),
        onFailure: failed,
      },
      signal,
    );
    return reader;
  };
  const bringCard = (): void => {
    if (cardAsked) return;
    cardAsked = true;
    port.ask('page.bring-card', {}).catch(() => {
      cardAsked = false;
      failed();
    });
  };

  const apply = async (next: PageSettings): Promise<void> => {
    settings = next;
    mentions.choose(next.marks);
    const wanted = next.names === 'on' && (!port.isTop || isPageToRead(pageFacts(port.document), next.pages, false));
    gate = wanted ? 'open' : 'asleep';
    if (!wanted) {
      reader?.unshare();
      mentions.clear();
      orders.set({ kind: 'close' });
      return;
    }
    await read().share();
    if (!port.isTop || framesWatched) return;
    framesWatched = true;
    watchFrames(port.document, () => void port.ask('page.bring-frames', {}).catch(failed), signal);
  };

  const handle: PageHandle = {
    signal,
    live,
    marks,
    mentions,
    settings: () => settings ?? FALLBACK,
    hover,
    orders,
    text,
    read: () => void read(),
    lost: port.lost,
    mounted: { card: false },
    end: finish,
  };
  setPageHandle(handle);

  const open = (mention: ReturnType<typeof mentions.find>): boolean => {
    if (!mention) return false;
    goTo(mention);
    orders.set({ kind: 'open', mention });
    bringCard();
    return true;
  };
  port.obey(
    {
      'frame.mentions': ({ instance, passages }) => {
        if (instance === port.instance) mentions.update(passages);
        return OK;
      },
      'frame.resend': async () => {
        if (gate === 'open') await read().share();
        return OK;
      },
      'frame.settings': (next) => {
        void apply(next).catch(failed);
        return OK;
      },
      'frame.status': () => ({ gate, stopped: reader?.stopped ?? null, passages: live.passages.length }),
      'frame.goto': ({ passage, start }) => ({ ok: open(mentions.find(passage, start)) }),
      'frame.step': ({ direction }) => ({ ok: open(step(mentions.all(), orders.current, direction)) }),
      'frame.close-card': () => {
        orders.set({ kind: 'close' });
        return OK;
      },
    },
    signal,
  );

  watchPointer(
    port.document,
    mentions,
    (fact) => {
      hover.set(fact);
      if (fact.mention) bringCard();
    },
    signal,
  );
  // A selection may become a highlight: the bar comes with the card's script.
  const selected = (event: Event): void => {
    if (event.isTrusted && port.document.getSelection()?.isCollapsed === false) bringCard();
  };
  port.document.addEventListener('pointerup', selected, { signal, passive: true, capture: true });

  const hello = async (): Promise<void> => {
    const { settings: given } = await port.ask('page.hello', { instance: port.instance, url: port.document.URL });
    await apply(given);
  };
  whenShown(port.document, () => void hello().catch(failed), signal);
  addEventListener('pageshow', (event) => event.persisted && void hello().catch(failed), { signal });
}

/** What a page is told before the background has answered. */
const FALLBACK: PageSettings = {
  names: 'off-everywhere',
  marks: 'all',
  openDelayMs: 200,
  pages: 'articles',
  paintNotes: true,
  language: 'en',
};

/** Runs now, or when a prerendered or hidden page is first shown. */
function whenShown(document: Document, run: () => void, signal: AbortSignal): void {
  const prerendering = (document as Document & { prerendering?: boolean }).prerendering === true;
  if (!document.hidden && !prerendering) {
    run();
    return;
  }
  const event = prerendering ? 'prerenderingchange' : 'visibilitychange';
  const once = new AbortController();
  signal.addEventListener('abort', () => once.abort());
  const check = (): void => {
    if (document.hidden) return;
    once.abort();
    run();
  };
  document.addEventListener(event, check, { signal: once.signal });
}
