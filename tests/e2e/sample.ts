/** The bundled sample article, read from end to end. */
import type { Browser, Marks, Page } from './driver';
import { until } from './driver/wait';
import type { Site } from './server';

export const SAMPLE = 'articles/sample.html';

/** A name that stands nowhere but in the last paragraph. */
const LAST_NAME = 'UNODC';

/** Opens the sample and waits until its last name is marked: a page is read in slices, from its top. */
export async function openSample(
  browser: Browser,
  site: Site,
  at: { host?: string; query?: string } = {},
): Promise<Page> {
  const page = await browser.open(`${site.url(SAMPLE, at.host)}${at.query ?? ''}`);
  await waitForAllMarks(page);
  return page;
}

/** All marks of the sample, once they are there. */
export async function waitForAllMarks(page: Page): Promise<Marks> {
  let marks: Marks = {};
  await until(async () => {
    marks = await page.marks();
    return words(marks).includes(LAST_NAME);
  }, `“${LAST_NAME}” to be marked in ${page.url()}`);
  return marks;
}

/** Every marked word, whatever its highlight. */
export function words(marks: Marks): string[] {
  return Object.values(marks).flat();
}
