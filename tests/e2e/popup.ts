/** The popup as a reader has it, opened in a tab for a page. */
import type { Browser, Page } from './driver';

/** Opens the popup about a page, and waits until it shows what it knows of it. */
export async function openPopup(browser: Browser, about: Page): Promise<Page> {
  const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(about)}`);
  await popup.waitFor(
    () => document.querySelector('#panel') !== null && document.querySelector('.skeleton') === null,
    'the popup to show the page',
  );
  return popup;
}

/** Who is listed under *This page*, each as `name|how often`, from the top. */
export function namedRows(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('#panel .row')].map((row) => {
      const words = (part: string): string => row.querySelector(part)?.textContent?.trim() ?? '';
      return `${words('.row-name')}|${words('.row-times').replace('×', '')}`;
    }),
  );
}

/** Types into the search field, in place of what is there. */
export async function search(popup: Page, query: string): Promise<void> {
  await popup.evaluate(() => document.querySelector<HTMLInputElement>('.search')?.select());
  await popup.keyboard.type(query);
}

/** The names found, best first. */
export function foundNames(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role="option"] .row-name')].map((row) => row.textContent ?? ''),
  );
}

/** Puts notes into the database by an import, as a reader with many has them. `about` says where and about what. */
export async function seedNotes(office: Page, count: number, about: { url: string; title: string }): Promise<void> {
  await office.evaluate(
    async (wanted, { url, title }) => {
      const notes = Array.from({ length: wanted }, (_, at) => ({
        id: `seeded-${at}`,
        schema: 1,
        created: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString(),
        modified: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString(),
        target: {
          kind: 'quote',
          quote: { exact: `Quoted words number ${at}`, prefix: '', suffix: '' },
          position: { start: at, end: at + 20 },
        },
        page: { canonicalUrl: `${url}?${at % 7}`, visitedUrl: `${url}?${at % 7}`, title: `${title} ${at % 7}` },
        comment: at % 3 === 0 ? `A thought about number ${at}` : '',
        tags: [['prices', 'law', 'rivers'][at % 3]],
        colour: ['yellow', 'green', 'blue', 'pink'][at % 4],
        entities: [],
      }));
      const text = JSON.stringify({ glosa: 'notes', version: 1, exported: notes[0]?.created, notes });
      const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<unknown> } };
      const answer = (await api.runtime.sendMessage({ glosa: 1, type: 'notes.import', input: { text } })) as {
        ok: boolean;
        output: { kind: string };
      };
      if (!answer.ok || answer.output.kind !== 'imported') throw new Error(JSON.stringify(answer));
    },
    count,
    about,
  );
}

/** Shows the notes and waits for them. */
export async function openNotes(popup: Page): Promise<void> {
  await popup.press('Notes');
  await popup.waitFor(() => document.querySelector('#tab-notes[aria-selected="true"]') !== null, 'the notes');
}

/** Chooses in one of the popup's selects, by its label. */
export async function choose(popup: Page, label: string, value: string): Promise<void> {
  await popup.waitFor(
    (name, wanted) => {
      const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
      if (!select) return false;
      select.value = wanted;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `a select “${label}”`,
    label,
    value,
  );
}
