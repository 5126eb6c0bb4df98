/** Receiving: the background answers, frames obey, surfaces hear. The browser vouches for who sent a message. */
import { native } from './native';
import type { AnnouncementHandlers, FrameOrders, PageRequests, SurfaceRequests } from './protocol';
import { isEnvelope, type Result, resultOf, type Shape } from './wire';

type Handlers<M extends Record<keyof M, Shape>, Context> = {
  [K in keyof M]?: (input: M[K]['input'], context: Context) => M[K]['output'] | Promise<M[K]['output']>;
};

/** Who sent a message, as the browser vouches for it. */
export type Sender = { tab: number | null; frame: number; url: string; incognito: boolean; fromExtension: boolean };

/** Where a message goes to, by its type; null: not one of ours here. */
type Route = (type: string, input: unknown, sender: Sender, at: unknown) => Promise<unknown> | null;

function listen(route: Route, signal: AbortSignal): void {
  const listener = (message: unknown, from: BrowserSender, respond: (result: Result) => void): true | undefined => {
    if (!isEnvelope(message) || from.id !== native.runtime.id) return undefined;
    const sender: Sender = {
      tab: from.tab?.id ?? null,
      frame: from.frameId ?? 0,
      url: from.url ?? '',
      incognito: from.tab?.incognito ?? false,
      fromExtension: (from.url ?? '').startsWith(native.runtime.getURL('')),
    };
    const work = route(message.type, message.input, sender, message.at);
    if (!work) return undefined;
    void resultOf(work).then(respond);
    // The answer comes later: the channel stays open until then.
    return true;
  };
  const { onMessage } = native.runtime;
  const registered = listener as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(registered);
  signal.addEventListener('abort', () => onMessage.removeListener(registered));
}

type BrowserSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } };

/**
 * The background answers. `page` handlers serve content scripts, `surface` handlers only documents of the extension;
 * `check` turns a foreign input into a trusted one or throws, so that no handler sees a shape it does not know.
 */
export function answer(
  handlers: { page: Required<Handlers<PageRequests, Sender>>; surface: Required<Handlers<SurfaceRequests, Sender>> },
  check: (type: string, input: unknown) => unknown,
  signal: AbortSignal,
): void {
  listen((type, input, from, at) => {
    const sender = { ...from, url: addressOf(from.url, at) };
    const table: Record<string, unknown> = sender.fromExtension ? handlers.surface : handlers.page;
    if (!Object.hasOwn(table, type)) return null;
    const handler = table[type] as (input: unknown, sender: Sender) => unknown;
    return Promise.resolve().then(() => handler(check(type, input), sender));
  }, signal);
}

/**
 * Firefox vouches for the address that a document was loaded from, not for what its page has made of it since through the
 * history. The document says that itself, and is believed within its origin: no page can go further by the history either.
 */
function addressOf(vouched: string, stated: unknown): string {
  if (typeof stated !== 'string' || !URL.canParse(stated) || !URL.canParse(vouched)) return vouched;
  const { origin } = new URL(stated);
  return origin !== 'null' && origin === new URL(vouched).origin ? stated : vouched;
}

/** A frame obeys the background. Orders that it does not name are left to other scripts in the frame. */
export function obey(handlers: Handlers<FrameOrders, Sender>, signal: AbortSignal): void {
  listen(tableRoute(handlers), signal);
}

/** A surface hears announcements. A handler is looked up when it is needed: it may be another by then. */
export function onAnnouncement(handlers: AnnouncementHandlers, signal: AbortSignal): void {
  listen(tableRoute(handlers), signal);
}

function tableRoute(handlers: object): Route {
  return (type, input, sender) => {
    if (!Object.hasOwn(handlers, type)) return null;
    const handler = (handlers as Record<string, (input: unknown, sender: Sender) => unknown>)[type];
    return handler ? Promise.resolve().then(() => handler(input, sender)) : null;
  };
}
