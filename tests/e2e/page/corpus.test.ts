/** Real pages: they stay as they are, whatever is on them. Only where the corpus is at hand. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { journey } from '../journey';
import { CORPUS, hasCorpus } from '../server';

const SKIP = { skip: !hasCorpus && 'no corpus' };
const PAGES_MOST = 20;

/** Some of each language, the same each time. */
function chosen(): string[] {
  const all = readdirSync(join(CORPUS, 'pages'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.gz'),
  );
  const step = Math.max(1, Math.floor(all.length / PAGES_MOST));
  return all
    .sort()
    .filter((_, i) => i % step === 0)
    .slice(0, PAGES_MOST);
}

for (const file of hasCorpus ? chosen() : ['…']) {
  journey(
    `${file} keeps its tree`,
    async ({ browser, site, untouchedTree }) => {
      const url = site.saved(file);
      const page = await browser.open(url);
      const popup = await browser.surface(`popup.html?tab=${await browser.tabIdOf(page)}`);
      await popup.waitFor(() => document.body.innerText.trim() !== '', 'the popup to know the page');
      expect(await page.tree()).toBe(await untouchedTree(url));
    },
    SKIP,
  );
}
