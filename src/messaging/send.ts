/** Sending, one function for each pair of ends. All of them throw `NobodyThere` or `RemoteError` of `wire.ts`. */
import { browser } from 'wxt/browser';
import type { Announcements, FrameOrders, PageRequests, SurfaceRequests } from './protocol';
import { envelope, type Input, type Output, post } from './wire';

/** A content script asks the background. */
export async function ask<K extends keyof PageRequests>(
  type: K,
  input: Input<PageRequests, K>,
): Promise<Output<PageRequests, K>> {
  return (await post(type, () => browser.runtime.sendMessage(envelope(type, input)))) as Output<PageRequests, K>;
}

/** Popup, options and explorer ask the background. */
export async function send<K extends keyof SurfaceRequests>(
  type: K,
  input: Input<SurfaceRequests, K>,
): Promise<Output<SurfaceRequests, K>> {
  return (await post(type, () => browser.runtime.sendMessage(envelope(type, input)))) as Output<SurfaceRequests, K>;
}

/** The background tells one frame of a tab. */
export async function order<K extends keyof FrameOrders>(
  tab: number,
  frame: number,
  type: K,
  input: Input<FrameOrders, K>,
): Promise<Output<FrameOrders, K>> {
  const message = () => browser.tabs.sendMessage(tab, envelope(type, input), { frameId: frame });
  return (await post(type, message)) as Output<FrameOrders, K>;
}

/** The background tells every open surface; nobody listening is as good as told. */
export function announce<K extends keyof Announcements>(type: K, input: Input<Announcements, K>): void {
  browser.runtime.sendMessage(envelope(type, input)).catch(() => undefined);
}
