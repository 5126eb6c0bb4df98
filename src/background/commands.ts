/** Keys and menus of the browser, obeyed in the page that the reader sees. */
import type { Button } from './button';
import type { Platform } from './platform';
import type { StepNames } from './step-names';

type Parts = {
  platform: Pick<Platform, 'order' | 'orderAll' | 'inject'>;
  button: Pick<Button, 'refuse'>;
  stepNames: StepNames;
};

/** Obeys a suggested key; where a page is closed to extensions the button says so, because a silent key seems broken. */
export async function obeyCommand(command: string, tab: number, parts: Parts): Promise<void> {
  if (command === 'save-highlight') return saveSelection(tab, 0, parts);
  if (command === 'annotate-page') return annotate(tab, parts);
  const direction = command === 'next-name' ? 1 : command === 'previous-name' ? -1 : null;
  if (direction === null) return;
  const { stepNames, button } = parts;
  try {
    if (!(await stepNames(tab, direction))) button.refuse(tab, 'no-names');
  } catch {
    button.refuse(tab, 'closed');
  }
}

/** Reads a page that does not look like an article, as the popup's button does. */
async function annotate(tab: number, { platform, button }: Parts): Promise<void> {
  try {
    await platform.order(tab, 0, 'frame.wake', {});
  } catch {
    button.refuse(tab, 'closed');
  }
}

/** Saves what is selected in a frame; the bar there says what came of it. */
export async function saveSelection(
  tab: number,
  frame: number,
  { platform, button }: Omit<Parts, 'stepNames'>,
): Promise<void> {
  try {
    // The page may have been glanced at only.
    await platform.inject(tab, frame, 'reader');
    await platform.inject(tab, frame, 'bar');
    const { ok } = await platform.order(tab, frame, 'frame.save-selection', {});
    // A key does not say in which frame: the one with the selection has its bar already.
    if (!ok && frame === 0) platform.orderAll('frame.save-selection', {}, tab);
  } catch {
    button.refuse(tab, 'closed');
  }
}
