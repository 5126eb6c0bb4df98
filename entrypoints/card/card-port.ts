/** Where the page and the card meet: what the card needs, answered from the page's side and the background. */
import type { CardPort, PointedMention } from '../../src/card/port';
import type { EntityType } from '../../src/knowledge/schema';
import type { CardAnswer, SaveAnswer } from '../../src/messaging/protocol';
import type { ask as askBackground } from '../../src/messaging/send';
import type { PageHandle } from '../../src/page/handle';
import type { PageMention } from '../../src/page/mentions';

export function cardPort(page: PageHandle, ask: typeof askBackground): CardPort {
  /** The kind of each entity asked for, which colours its open words. */
  const types = new Map<string, EntityType>();
  const pointed = new Map<string, PageMention>();

  const point = (mention: PageMention): PointedMention => {
    pointed.set(mention.key, mention);
    return {
      key: mention.key,
      mention: mention.mention,
      text: mention.text,
      ordinal: window.top === window ? ordinalOf(page, mention) : null,
      rects: mention.rects,
      background: mention.background,
    };
  };
  const save = async (what: { sentenceOf: PageMention } | null): Promise<SaveAnswer> => {
    if (what && !page.keep) await ask('page.bring-notes', {});
    return (what && (await page.keep?.(what))) ?? { kind: 'failed', why: 'nothing-selected', detail: 'no words' };
  };

  return {
    settings: () => page.settings(),
    onHover(tell, signal) {
      page.hover.follow(({ mention, x, y }) => tell({ mention: mention && point(mention), x, y }), signal);
    },
    onOrder(tell, signal) {
      page.orders.follow((order) => {
        if (order.kind === 'close') tell({ kind: 'close' });
        if (order.kind === 'open') tell({ kind: 'open', mention: point(order.mention) });
      }, signal);
    },
    async ask(entity): Promise<CardAnswer | null> {
      const answer = await ask('page.card', { entity });
      if (answer) types.set(entity, answer.dossier.entity.type);
      return answer;
    },
    save: ({ key }) => {
      const mention = pointed.get(key);
      return save(mention ? { sentenceOf: mention } : null);
    },
    highlightOpen(key) {
      const mention = key === null ? null : (pointed.get(key) ?? null);
      const type = mention?.mention.entity ? types.get(mention.mention.entity) : undefined;
      page.mentions.open(mention, type ?? 'term');
      if (mention) void ask('page.card-opened', {}).catch(() => undefined);
    },
    contextLost: () => page.lost(),
  };
}

/** Which of its entity's mentions in this frame it is. */
function ordinalOf(page: PageHandle, { key, mention }: PageMention): number {
  return page.mentions
    .all()
    .filter((other) => other.mention.entity === mention.entity)
    .findIndex((other) => other.key === key);
}
