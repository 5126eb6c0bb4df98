/** Keys and menus of the browser, obeyed in the page that the reader sees. */
import type { Button } from './button';
import type { Platform } from './platform';

type Parts = { platform: Pick<Platform, 'order' | 'inject'>; button: Pick<Button, 'refuse'> };

/** Obeys a suggested key; where a page is closed to extensions the button says so, because a silent key seems broken. */
export async function obeyCommand(command: string, tab: number, parts: Parts): Promise<void> {
  if (command === 'save-highlight') return saveSelection(tab, 0, parts);
  const direction = command === 'next-name' ? 1 : command === 'previous-name' ? -1 : null;
  if (direction === null) return;
  const { platform, button } = parts;
  try {
    const { ok } = await platform.order(tab, 0, 'frame.step', { direction });
    if (!ok) button.refuse(tab, 'no-names');
  } catch {
    button.refuse(tab, 'closed');
  }
}

/** Saves what is selected in a frame; the bar there says what came of it. */
export async function saveSelection(tab: number, frame: number, { platform, button }: Parts): Promise<void> {
  try {
    await platform.inject(tab, frame, 'bar');
    await platform.order(tab, frame, 'frame.save-selection', {});
  } catch {
    button.refuse(tab, 'closed');
  }
}
