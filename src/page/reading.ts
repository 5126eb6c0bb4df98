/**
 * A frame that is read: its text, its marks, its mentions, and what the card, the bar and the notes ask of them. It joins
 * the life that `start.ts` has begun, and ends with it.
 */
import type { PageSettings } from '../settings/site';
import { rememberPointer } from './early-pointer';
import { settledFate } from './fate';
import { type CardOrder, type PageHandle, pageHandle, setPageHandle } from './handle';
import { keepPainted } from './keep-painted';
import type { FrameLife } from './life';
import { LiveText } from './live-text';
import { Marks } from './marks';
import { type PageMention, PageMentions } from './mentions';
import { Names } from './names';
import type { ReadingPort } from './page-port';
import type { Hover } from './pointed';
import { ShadowStyles } from './shadow-styles';
import { goTo, step } from './step';
import { Topic } from './topic';

const OK = { ok: true } as const;
const NOWHERE: Hover = { mention: null, x: -1, y: -1, atMs: 0 };

/** Joins the life of a frame, unless this script is there already. */
export function startReading(life: FrameLife, port: ReadingPort): void {
  const { document, signal, instance } = life;
  if (signal.aborted || (pageHandle() && !pageHandle()?.signal.aborted)) return;
  const live = new LiveText();
  const styles = port.shadowStyle === null ? null : new ShadowStyles(port.shadowStyle);
  const marks: Marks = new Marks(live, styles, () => keepPainted(document, marks, signal));
  const mentions: PageMentions = new PageMentions(live, marks);
  const hover = new Topic<Hover>(NOWHERE);
  const orders = new Topic<CardOrder>({ kind: 'none' });
  const text = new Topic(0);
  const address = new Topic(document.URL);
  const asked = { pointer: false, card: false, bar: false };
  let isGoneTold = false;
  let language: PageSettings['language'] | undefined = life.settings()?.language;

  const clear = (): void => {
    mentions.clear();
    marks.clear();
  };
  /** Whether the extension is still ours; if it was replaced, what this script knows can no longer be explained. */
  const stillAlive = (wanted: PageMention | null): boolean => {
    if (!life.lost() || signal.aborted) return !signal.aborted;
    clear();
    if (!handle.mounted.card) life.end();
    else if (!isGoneTold) {
      isGoneTold = true;
      // The card says so, once, and ends this script when it is closed.
      void settledFate(handle).then((fate) => fate === 'gone' && orders.set({ kind: 'gone', mention: wanted }));
    }
    return false;
  };
  const isAlive = (): boolean => stillAlive(null);
  const bring = (what: keyof typeof asked): void => {
    if (asked[what]) return;
    asked[what] = true;
    port.ask(`page.bring-${what}`, {}).catch(() => {
      asked[what] = false;
      isAlive();
    });
  };
  signal.addEventListener('abort', clear);

  const names = new Names(
    {
      document,
      instance,
      ask: port.ask,
      live,
      marks,
      mentions,
      onText: () => {
        marks.restore();
        text.set(text.current + 1);
      },
      onMentions: () => {
        if (mentions.size === 0) return;
        if (!asked.pointer) handle.early ??= rememberPointer(document, signal);
        bring('pointer');
      },
      onFrames: life.framesChanged,
      isAlive: () => {
        life.checkAddress();
        return isAlive();
      },
      onFailure: isAlive,
    },
    signal,
  );

  const handle: PageHandle = {
    signal,
    live,
    marks,
    mentions,
    settings: () => life.settings() ?? FALLBACK,
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
    lost: life.lost,
    mounted: { card: false, bar: false },
    parts: new Map(),
    end: life.end,
  };
  setPageHandle(handle);

  const open = (mention: PageMention | null): boolean => {
    if (!mention) return false;
    goTo(mention);
    orders.set({ kind: 'open', mention, by: 'keyboard' });
    bring('card');
    return true;
  };
  life.attach({
    apply: (settings, isOpen, anew) => {
      // Another language: its words are brought to what speaks here already.
      for (const what of ['card', 'bar'] as const) {
        if (settings.language === language || !asked[what]) continue;
        asked[what] = false;
        bring(what);
      }
      ({ language } = settings);
      if (!isOpen) orders.set({ kind: 'close' });
      return names.apply(settings, isOpen, anew);
    },
    turned: () => address.set(document.URL),
    selected: () => bring('bar'),
    isAlive,
    stopped: () => names.stopped,
    passages: () => live.passages.length,
    orders: {
      'frame.mentions': (told) => {
        if (told.instance === instance && names.isOpen) names.paint(told.passages);
        return OK;
      },
      'frame.resend': async ({ children }) => {
        if (names.isOpen && !(children && life.isTop)) await names.share();
        return OK;
      },
      'frame.goto': ({ passage, start }) => ({ ok: open(mentions.find(passage, start)) }),
      'frame.step': ({ direction, from }) => ({ ok: open(step(mentions.all(), orders.current, direction, from)) }),
      'frame.close-card': () => {
        orders.set({ kind: 'close' });
        return OK;
      },
    },
  });
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
