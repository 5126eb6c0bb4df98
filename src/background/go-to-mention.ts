import type { Platform } from './platform';
import type { TabDocuments } from './tab-documents';

type Parts = { documents: Pick<TabDocuments, 'mentions'>; platform: Pick<Platform, 'order'> };

/** Brings the n-th mention of an entity in a tab's document into view, in whatever frame it is, and opens its card. */
export async function goToMention(
  tab: number,
  { entity, index }: { entity: string; index: number },
  { documents, platform }: Parts,
): Promise<{ ok: boolean }> {
  const mentions = (await documents.mentions(tab)) ?? [];
  const found = mentions.filter(({ mention }) => mention.entity === entity)[index];
  if (!found) return { ok: false };
  const place = { passage: found.passage, start: found.mention.start };
  return platform.order(tab, found.frame, 'frame.goto', place).catch(() => ({ ok: false }));
}
