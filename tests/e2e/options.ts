/** The options page as a reader uses it. */
import type { Browser, Page } from './driver';

/** Opens the options, at a section, and waits until they show what is set. */
export async function openOptions(browser: Browser, section = ''): Promise<Page> {
  const page = await browser.surface(`options.html${section === '' ? '' : `#${section}`}`);
  await page.waitFor(() => document.querySelector('#about') !== null, 'the options to show what is set');
  return page;
}

/** Gives a file to the page, as if it had been chosen behind a button. */
export async function chooseFile(page: Page, within: string, name: string, text: string): Promise<void> {
  await page.evaluate(
    (selector, fileName, contents) => {
      const input = document.querySelector<HTMLInputElement>(`${selector} input[type=file]`);
      if (!input) throw new Error(`no file is asked for in ${selector}`);
      const files = new DataTransfer();
      files.items.add(new File([contents], fileName, { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    within,
    name,
    text,
  );
}

/** Drops a file on an element of the page. */
export async function dropFile(page: Page, selector: string, name: string, text: string): Promise<void> {
  await page.evaluate(
    (on, fileName, contents) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([contents], fileName, { type: 'application/json' }));
      const target = document.querySelector(on);
      for (const type of ['dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    selector,
    name,
    text,
  );
}

/** Sends a message as the page itself does: for what is set up and not what is tried. */
export function tell(page: Page, type: string, input: object): Promise<unknown> {
  return page.evaluate(
    async (what, given) => {
      const { runtime } = Reflect.get(globalThis, 'chrome') as {
        runtime: { sendMessage(m: object): Promise<unknown> };
      };
      const answer = (await runtime.sendMessage({ glosa: 1, type: what, input: given })) as {
        ok: boolean;
        output: unknown;
        message?: string;
      };
      if (!answer.ok) throw new Error(answer.message);
      return answer.output;
    },
    type,
    input,
  );
}

/** Presses a key until the focus is on a control with this accessible name, or throws. */
export async function tabTo(page: Page, name: string, most = 80, key = 'Tab'): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key);
    const there = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const label = (focused as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '';
      const said = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      return said.startsWith(wanted) || label.startsWith(wanted);
    }, name);
    if (there) return;
  }
  throw new Error(`the Tab key does not lead to “${name}”`);
}
