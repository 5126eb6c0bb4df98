/** Where the page and the card meet: what the card needs, answered from the page's side and the background. */
import type { CardPort, PointedMention, SelectionFact } from '../../src/card/port';
import type { EntityType } from '../../src/knowledge/schema';
import type { CardAnswer, SaveAnswer } from '../../src/messaging/protocol';
import type { ask as askBackground } from '../../src/messaging/send';
import type { PageHandle } from '../../src/page/handle';
import type { PageMention } from '../../src/page/mentions';
import { backgroundBehind } from '../../src/page/point';
import { selectedText } from '../../src/page/selection';
import { sentenceSpan, type TextSpan } from '../../src/page/text-span';

/** A highlight longer than this is refused; see also the limits of notes, which hold it again at the border. */
const SELECTION_MOST_CHARS = 10_000;

export type PageCardPort = CardPort & {
  /** Keeps what is selected now; false when nothing is. */ keepSelection: () => Promise<boolean>;
};

export function cardPort(page: PageHandle, ask: typeof askBackground): PageCardPort {
  /** The kind of each entity asked for, which colours its open words. */
  const types = new Map<string, EntityType>();
  const pointed = new Map<string, PageMention>();
  let told: TextSpan | null = null;
  let tellSelection: (fact: SelectionFact | null) => void = () => undefined;

  const point = (mention: PageMention): PointedMention => {
    pointed.set(mention.key, mention);
    const span = sentenceSpan(page.live, mention);
    return {
      key: mention.key,
      mention: mention.mention,
      text: mention.text,
      sentence: span.text.slice(span.start, span.end),
      ordinal: window.top === window ? ordinalOf(page, mention) : null,
      rects: mention.rects,
      background: mention.background,
    };
  };
  const save = async (span: TextSpan | null): Promise<SaveAnswer> => {
    if (span && !page.keep) await ask('page.bring-notes', {});
    return (span && (await page.keep?.(span))) ?? { kind: 'failed', why: 'nothing-selected', detail: 'no words' };
  };
  const look = (): SelectionFact | null => {
    page.read();
    const selected = selectedText(document, page.live);
    told = selected;
    if (!selected) return null;
    const tooLong = selected.end - selected.start > SELECTION_MOST_CHARS;
    return { rect: selected.rect, tooLong, background: backgroundBehind(selected.element) };
  };

  return {
    settings: () => page.settings(),
    onHover(tell, signal) {
      page.hover.follow(({ mention, x, y }) => tell({ mention: mention && point(mention), x, y }), signal);
    },
    onSelection(tell, signal) {
      tellSelection = tell;
      const settled = (event: Event): void => {
        if (event.isTrusted && !isEditing()) tell(look());
      };
      // The browser settles a selection after the button is up.
      document.addEventListener('pointerup', (event) => setTimeout(settled, 0, event), { signal, passive: true });
      document.addEventListener('keyup', (event) => event.shiftKey && settled(event), { signal, passive: true });
      document.addEventListener('selectionchange', () => document.getSelection()?.isCollapsed !== false && tell(null), {
        signal,
      });
      const first = look();
      if (first) tell(first);
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
      return save(mention ? sentenceSpan(page.live, mention) : null);
    },
    saveSelection: () => save(told),
    highlightOpen(key) {
      const mention = key === null ? null : (pointed.get(key) ?? null);
      const type = mention?.mention.entity ? types.get(mention.mention.entity) : undefined;
      page.mentions.open(mention, type ?? 'term');
      if (mention) void ask('page.card-opened', {}).catch(() => undefined);
    },
    contextLost: () => page.lost(),
    async keepSelection() {
      const fact = look();
      if (!fact) return false;
      tellSelection(fact);
      return (await save(told)).kind === 'saved';
    },
  };
}

/** Which of its entity's mentions in this frame it is. */
function ordinalOf(page: PageHandle, { key, mention }: PageMention): number {
  return page.mentions
    .all()
    .filter((other) => other.mention.entity === mention.entity)
    .findIndex((other) => other.key === key);
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && (active.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName))
  );
}
