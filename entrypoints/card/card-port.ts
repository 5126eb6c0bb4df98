/** Where the page and the card meet: what the card needs, answered from the page's side and the background. */
import type { BringPart, CardParts } from '../../src/card/parts';
import type { CardPort, PointedMention } from '../../src/card/port';
import type { EntityType } from '../../src/knowledge/schema';
import type { CardPart } from '../../src/messaging/card-requests';
import type { CardAnswer, SaveAnswer } from '../../src/messaging/protocol';
import type { ask as askBackground } from '../../src/messaging/send';
import { fateOf } from '../../src/page/fate';
import type { PageHandle } from '../../src/page/handle';
import type { PageMention } from '../../src/page/mentions';
import { patiently } from './patiently';

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
      theme: () => page.pointer?.theme(mention) ?? 'light',
    };
  };
  const notes = async () => {
    if (!page.notes) await ask('page.bring-notes', {});
    return page.notes;
  };
  const save = async (sentenceOf: PageMention | undefined, agreed: boolean): Promise<SaveAnswer> => {
    const choice = { colour: page.settings().noteColour, agreed };
    const answer = sentenceOf && (await (await notes())?.keep({ sentenceOf }, choice));
    return answer ?? { kind: 'failed', why: 'nothing-selected', detail: '' };
  };

  /** A part of the card; null could only come of a script that did not start. */
  const part: BringPart = async <Name extends CardPart>(name: Name) => {
    if (!page.parts.has(name)) await patiently(() => ask('page.bring-part', { part: name }), page.lost);
    return page.parts.get(name) as CardParts[Name];
  };

  return {
    settings: () => page.settings(),
    onHover(tell, signal) {
      page.hover.follow(({ mention, ...at }) => tell({ mention: mention && point(mention), ...at }), signal);
    },
    onOrder(tell, signal) {
      page.orders.follow((order) => {
        if (order.kind === 'close') tell(order);
        if (order.kind === 'open') tell({ ...order, mention: point(order.mention) });
        if (order.kind === 'gone') tell({ ...order, mention: order.mention && point(order.mention) });
      }, signal);
    },
    async ask(entity): Promise<CardAnswer | null> {
      const answer = await patiently(() => ask('page.card', { entity }), page.lost);
      if (answer) types.set(entity, answer.dossier.entity.type);
      return answer;
    },
    save: ({ key }, agreed) => save(pointed.get(key), agreed),
    async write({ rects, theme }, about) {
      (await notes())?.writing.set({ about, rects, theme });
      await ask('page.bring-bar', {});
    },
    highlightOpen(key) {
      const mention = key === null ? null : (pointed.get(key) ?? null);
      const type = mention?.mention.entity ? types.get(mention.mention.entity) : undefined;
      page.mentions.open(mention, type ?? 'term');
      if (mention) void ask('page.card-opened', {}).catch(() => undefined);
    },
    part,
    async correct(what) {
      const { kind } = await patiently(() => ask('page.correct', what), page.lost);
      return kind === 'done';
    },
    async know(entity, known) {
      const { kind } = await patiently(() => ask('page.know', { entity, known }), page.lost);
      return kind === 'done';
    },
    open: (entity) => patiently(() => ask('page.open', { entity }), page.lost),
    goTo: (entity, index) => patiently(() => ask('page.goto', { entity, index }), page.lost),
    // Where a newer script has come there is nothing to say: this one ends with its card.
    contextLost: () => fateOf(page) !== 'here',
    end: () => page.end(),
  };
}

/** Which of its entity's mentions in this frame it is. */
function ordinalOf(page: PageHandle, { key, mention }: PageMention): number {
  return page.mentions
    .all()
    .filter((other) => other.mention.entity === mention.entity)
    .findIndex((other) => other.key === key);
}
