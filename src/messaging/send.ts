/** Sending, one function for each pair of ends. All of them throw `NobodyThere` or `RemoteError` of `wire.ts`. */
import { native } from './native';
import type { Announcements, FrameOrders, PageRequests, SurfaceRequests } from './protocol';
import { envelope, envelopeFrom, post } from './wire';

/** A content script asks the background, and says where its document is: a page may change that without a load. */
export async function ask<K extends keyof PageRequests>(
  type: K,
  input: PageRequests[K]['input'],
): Promise<PageRequests[K]['output']> {
  const message = () => native.runtime.sendMessage(envelopeFrom(document.URL, type, input));
  return (await post(type, message)) as PageRequests[K]['output'];
}

/** Popup, options and explorer ask the background. */
export async function send<K extends keyof SurfaceRequests>(
  type: K,
  input: SurfaceRequests[K]['input'],
): Promise<SurfaceRequests[K]['output']> {
  return (await post(type, () => native.runtime.sendMessage(envelope(type, input)))) as SurfaceRequests[K]['output'];
}

/** The background tells one frame of a tab. */
export async function order<K extends keyof FrameOrders>(
  tab: number,
  frame: number,
  type: K,
  input: FrameOrders[K]['input'],
): Promise<FrameOrders[K]['output']> {
  const message = () => native.tabs.sendMessage(tab, envelope(type, input), { frameId: frame });
  return (await post(type, message)) as FrameOrders[K]['output'];
}

/** The background tells every open surface; nobody listening is as good as told. */
export function announce<K extends keyof Announcements>(type: K, input: Announcements[K]['input']): void {
  native.runtime.sendMessage(envelope(type, input)).catch(() => undefined);
}
