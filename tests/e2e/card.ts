/** What journeys ask of a card on a page. */
import type { Page, Point } from './driver';
import { until } from './driver/wait';

export type Box = { x: number; y: number; width: number; height: number };

/** Where the card stands. */
export async function cardBox(page: Page): Promise<Box> {
  const box = await page.inCard((root) => {
    const card = root.querySelector('[role="dialog"]');
    if (!card) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!box) throw new Error('there is no card');
  return box;
}

/** Moves the pointer as a hand does: so many steps along a line, so long between them. */
export async function glide(page: Page, from: Point, to: Point, steps: number, pauseMs = 0): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    if (pauseMs > 0) await rest(page, pauseMs);
  }
}

/** Lets time pass in the page; its own timers that were set before and are shorter have rung then. */
export function rest(page: Page, ms: number): Promise<void> {
  return page.evaluate((wait: number) => new Promise<void>((done) => setTimeout(done, wait)), ms);
}

/** Whether a card stands, after all that could open it had its time. */
export async function opensNothing(page: Page, ms = 700): Promise<boolean> {
  await rest(page, ms);
  return (await page.cardText()) === null;
}

/** What has the focus inside the card, by its name; null: nothing there. */
export function focusInCard(page: Page): Promise<string | null> {
  return page.inCard((root) => {
    const { activeElement } = root;
    return activeElement ? (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '') : null;
  });
}

/** Waits until the words of a live region of the card contain something. */
export async function waitForSaid(page: Page, words: string): Promise<void> {
  const said = () =>
    page.inCard((root) => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' | '));
  await until(async () => (await said())?.includes(words), `“${words}” to be announced`);
}

/** Asks the background as a surface of the extension does. */
export function askBackground<Answer>(surface: Page, type: string, input: unknown): Promise<Answer> {
  return surface.evaluate(
    async (message: { glosa: 1; type: string; input: unknown }) => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as {
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; output: Answer; message?: string }> };
      };
      const result = await runtime.sendMessage(message);
      if (!result.ok) throw new Error(result.message);
      return result.output;
    },
    { glosa: 1, type, input },
  );
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Opens everything in the card that is closed to a line, and what is drawn there. */
export async function unfoldAll(page: Page): Promise<void> {
  const isWhole = () =>
    page.inCard((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      return [...root.querySelectorAll('.e-figure > div')].every((room) => room.childElementCount > 0);
    });
  await until(isWhole, 'everything in the card to be open and drawn');
}
