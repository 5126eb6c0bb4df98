/** What the script that every page gets is answered: whether its page is worth reading, and what reads it. */
import type { GlanceRequests } from '../messaging/glance-requests';
import type { Sender } from '../messaging/handle';
import { couldName } from '../spotting/could-name';
import type { Brain } from './brain';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';
import { tabOf } from './tab-of';

type Parts = {
  brain: () => Promise<Brain>;
  documents: Pick<TabDocuments, 'prune'>;
  platform: Pick<Platform, 'inject' | 'injectFrames'>;
};

type Answers = {
  [K in keyof GlanceRequests]: (
    input: GlanceRequests[K]['input'],
    sender: Sender,
  ) => Promise<GlanceRequests[K]['output']>;
};

const OK = { ok: true } as const;

export function glanceAnswers({ brain, documents, platform }: Parts): Answers {
  return {
    'page.glance': async ({ text }, sender) => {
      const { knowledge } = await brain();
      if (!couldName(knowledge.lexicon, text)) return { read: false };
      // What stands in a frame is read as part of the page around it, which brings its other frames.
      if (sender.frame !== 0) await platform.inject(tabOf(sender), 0, 'reader');
      await platform.inject(tabOf(sender), sender.frame, 'reader');
      return { read: true };
    },
    'page.bring-reader': async (_, sender) => {
      await platform.inject(tabOf(sender), sender.frame, 'reader');
      return OK;
    },
    'page.bring-frames': async ({ reading }, sender) => {
      await platform.injectFrames(tabOf(sender), reading);
      await documents.prune(tabOf(sender));
      return OK;
    },
  };
}
