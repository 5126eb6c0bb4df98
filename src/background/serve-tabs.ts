/** Open tabs are served too: without this a reader would have to load each of them again. */
import type { Announcements } from '../messaging/protocol';
import type { Platform } from './platform';

type Parts = {
  platform: Pick<Platform, 'eachPage' | 'injectPage'>;
  announce: <K extends keyof Announcements>(type: K, input: Announcements[K]['input']) => void;
};

/** Brings the content script into the open pages of sites that were just made readable; by default of all sites. */
export async function serveOpenTabs({ platform, announce }: Parts, origins?: readonly string[]): Promise<void> {
  const served: Promise<void>[] = [];
  await platform.eachPage((tab) => {
    // A page that refuses (the browser's store, a tab just closed) stays as it is.
    const done = platform.injectPage(tab).then(() => announce('changed.tab', { tab }));
    served.push(done.catch(() => undefined));
  }, origins);
  await Promise.all(served);
}
