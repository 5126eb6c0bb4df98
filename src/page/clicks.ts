/** Clicks and taps on names that stand in plain text: a link, a button or a field keeps its own. */
import { isSelected } from './hover';
import type { PageMentions } from './mentions';
import type { Clicked, Pointer } from './pointed';

/** What does something itself when it is pressed. */
const OPERABLE =
  'a, area, button, input, select, textarea, label, summary, option, audio, video, [role], [onclick], [contenteditable]';
/** Roles that only say what a part of the text is. */
const PASSIVE_ROLE = /^(?:article|document|feed|group|heading|list|listitem|main|none|paragraph|presentation|region)$/;

/** Tells of each click on an underlined name by which the page itself does nothing. */
export function watchClicks(
  document: Document,
  { mentions, at }: { mentions: PageMentions; at: Pointer['at'] },
  tell: (clicked: Clicked) => void,
  signal: AbortSignal,
): void {
  const clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || mentions.size === 0 || event.button !== 0) return;
    // The second click of a pair selects a word; with a key held down something else is meant.
    if (event.detail > 1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { clientX: x, clientY: y } = event;
    if (isSelected(document, x, y) || event.composedPath().some(isOperable)) return;
    const mention = at(x, y, false);
    if (mention) tell({ mention, by: (event as PointerEvent).pointerType === 'touch' ? 'touch' : 'click' });
  };
  document.addEventListener('click', clicked, { signal, passive: true, capture: true });
}

function isOperable(target: EventTarget): boolean {
  if (!(target instanceof Element) || !target.matches(OPERABLE)) return false;
  const role = target.getAttribute('role');
  return role === null || !PASSIVE_ROLE.test(role) || target.matches('[onclick], [contenteditable]');
}
