import type { PlacedMention } from '../linking/document';
import type { Destination } from '../messaging/protocol';
import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';

type Parts = { documents: Pick<TabDocuments, 'mentions'>; platform: Pick<Platform, 'order'> };

/** Brings the n-th mention of something in a tab's document into view, in whatever frame it is, and opens its card. */
export async function goToMention(
  tab: number,
  { to, index }: { to: Destination; index: number },
  { documents, platform }: Parts,
): Promise<{ ok: boolean }> {
  const mentions = (await documents.mentions(tab)) ?? [];
  const found = mentions.filter((one) => isAt(one, to))[index];
  if (!found) return { ok: false };
  const place = { passage: found.passage, start: found.mention.start };
  return platform.order(tab, found.frame, 'frame.goto', place).catch(() => ({ ok: false }));
}

function isAt({ mention }: PlacedMention, to: Destination): boolean {
  if ('entity' in to) return mention.entity === to.entity;
  return mention.entity === null && mention.couldBe.join(' ') === to.couldBe.join(' ');
}
