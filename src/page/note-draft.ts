/** From a span of the frame's text to what is asked to be kept: its selectors, its page, and the entities inside it. */
import { describe } from '../notes/describe';
import type { NoteColour, NoteDraft } from '../notes/note';
import type { LiveText } from './live-text';
import type { PageMentions } from './mentions';
import { pageMetadata } from './metadata';
import type { TextSpan } from './text-span';
import { wholeText } from './whole-text';

/** A draft, and the ids of the entities in it; the background knows their names. */
export type PageDraft = { draft: NoteDraft; entities: string[] };

/** The draft of a highlight, or null when nothing readable is in the span. */
export function draftOf(
  document: Document,
  live: LiveText,
  mentions: PageMentions,
  span: TextSpan,
  colour: NoteColour,
): PageDraft | null {
  const described = describe(span.text, span);
  if (!described) return null;
  const { canonical, ...metadata } = pageMetadata(document);
  return {
    draft: {
      target: { kind: 'quote', ...described },
      page: { ...metadata, canonicalUrl: absolute(canonical, document), visitedUrl: addressOf(document) },
      comment: '',
      tags: [],
      colour,
      entities: [],
    },
    entities: entitiesIn(live, mentions, described.position),
  };
}

function entitiesIn(live: LiveText, mentions: PageMentions, { start, end }: { start: number; end: number }): string[] {
  const { startOf } = wholeText(live);
  const inside = new Set<string>();
  for (const { passage, mention } of mentions.all()) {
    const base = startOf.get(passage.id) ?? 0;
    if (mention.entity !== null && base + mention.start < end && base + mention.end > start) inside.add(mention.entity);
  }
  return [...inside];
}

function absolute(canonical: string | null, document: Document): string {
  return canonical !== null && URL.canParse(canonical, document.baseURI)
    ? new URL(canonical, document.baseURI).href
    : addressOf(document);
}

/** Neither it nor what it stands in has an address that a note could lead to: `data:` and the like. */
const NOWHERE = 'https://frame.invalid/';

/**
 * A frame without an address of its own (`srcdoc`) has that of the page around it. One that cannot know that either says
 * so: the background puts the page of the tab in its place, as it does with every address that a frame says.
 */
function addressOf({ URL: own, baseURI }: Document): string {
  return [own, baseURI].find((address) => /^(?:https?|file):/i.test(address)) ?? NOWHERE;
}
