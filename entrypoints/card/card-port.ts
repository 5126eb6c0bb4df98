/** Where the page and the card meet: what the card needs, answered from the page's side and the background. */
import type { CardPort, PointedMention, SelectionFact } from '../../src/card/port';
import type { EntityType } from '../../src/knowledge/schema';
import type { CardAnswer, SaveAnswer } from '../../src/messaging/protocol';
import type { ask as askBackground } from '../../src/messaging/send';
import type { PageHandle } from '../../src/page/handle';
import type { PageMention } from '../../src/page/mentions';
import { backgroundBehind } from '../../src/page/point';
import { selectedText } from '../../src/page/selection';
import type { TextSpan } from '../../src/page/text-span';

/** A highlight longer than this is refused; see also the limits of notes, which hold it again at the border. */
const SELECTION_MOST_CHARS = 10_000;

export type PageCardPort = CardPort & {
  /** Keeps what is selected now; false when nothing is. */ keepSelection: () => boolean;
};

export function cardPort(page: PageHandle, ask: typeof askBackground): PageCardPort {
  /** The kind of each entity asked for, which colours its open words. */
  const types = new Map<string, EntityType>();
  const pointed = new Map<string, PageMention>();
  /** The last selection told, which can be kept even when nothing is selected any more. */
  let told: TextSpan | null = null;
  /** Whether it still is selected, as far as the bar has heard. */
  let standing = false;
  /** Something is selected that is not read yet; it is told as soon as it is. */
  let awaited: { asked: boolean } | null = null;
  let tellSelection: (fact: SelectionFact | null) => void = () => undefined;

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
  const save = async (what: TextSpan | { sentenceOf: PageMention } | null): Promise<SaveAnswer> => {
    if (what && !page.keep) await ask('page.bring-notes', {});
    return (what && (await page.keep?.(what))) ?? { kind: 'failed', why: 'nothing-selected', detail: 'no words' };
  };
  const look = (): SelectionFact | null => {
    page.read();
    const selected = selectedText(document, page.live);
    told = selected;
    if (!selected) return null;
    const tooLong = selected.end - selected.start > SELECTION_MOST_CHARS;
    return { rect: selected.rect, tooLong, asked: false, background: backgroundBehind(selected.element) };
  };
  /** Looks at the selection and tells the bar; `asked`: it is to be kept at once. */
  const settle = (asked: boolean): void => {
    const before = standing ? told : null;
    const fact = look();
    awaited = !fact && isSelected() ? { asked } : null;
    // A press on the bar itself ends here too: what is selected stays, and so does the bar with what it says.
    if (fact ? asked || !isSame(before, told) : standing) tellSelection(fact && { ...fact, asked });
  };

  return {
    settings: () => page.settings(),
    onHover(tell, signal) {
      page.hover.follow(({ mention, x, y }) => tell({ mention: mention && point(mention), x, y }), signal);
    },
    onSelection(tell, signal) {
      tellSelection = (fact) => {
        standing = fact !== null;
        tell(fact);
      };
      const settled = (event: Event): void => {
        if (event.isTrusted && !isEditing()) settle(false);
      };
      // The browser settles a selection after the button is up.
      document.addEventListener('pointerup', (event) => setTimeout(settled, 0, event), { signal, passive: true });
      document.addEventListener('keyup', (event) => event.shiftKey && settled(event), { signal, passive: true });
      const changed = (): void => {
        if (isSelected()) return;
        awaited = null;
        if (standing) tellSelection(null);
      };
      document.addEventListener('selectionchange', changed, { signal });
      page.text.follow(() => awaited && settle(awaited.asked), signal);
      if (!isEditing()) settle(false);
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
    saveSelection: () => save(told),
    highlightOpen(key) {
      const mention = key === null ? null : (pointed.get(key) ?? null);
      const type = mention?.mention.entity ? types.get(mention.mention.entity) : undefined;
      page.mentions.open(mention, type ?? 'term');
      if (mention) void ask('page.card-opened', {}).catch(() => undefined);
    },
    contextLost: () => page.lost(),
    // The bar keeps it, and says so.
    keepSelection() {
      settle(true);
      return standing || awaited !== null;
    },
  };
}

function isSame(one: TextSpan | null, other: TextSpan | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.text === other?.text;
}

/** Which of its entity's mentions in this frame it is. */
function ordinalOf(page: PageHandle, { key, mention }: PageMention): number {
  return page.mentions
    .all()
    .filter((other) => other.mention.entity === mention.entity)
    .findIndex((other) => other.key === key);
}

function isSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function isEditing(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && (active.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(active.tagName))
  );
}
