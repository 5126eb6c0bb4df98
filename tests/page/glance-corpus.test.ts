/** Real pages: where glancing finds that no name could stand, reading finds none. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { bundledFolder } from '../../src/cli/knowledge/bundled';
import { readPack } from '../../src/cli/knowledge/read-pack';
import { articleOfHtml } from '../../src/cli/spot/article';
import { compileKnowledge } from '../../src/knowledge/compile';
import { kindOf } from '../../src/knowledge/lexicon';
import { COUNTRIES } from '../../src/linking/countries';
import { glanceAt } from '../../src/page/glance-text';
import { couldName } from '../../src/spotting/could-name';
import { scan } from '../../src/spotting/scan';
import { evenly, savedPages } from '../bench/pages/corpus-pages';
import { corpus, SKIPPED } from '../corpus';

/** Of 260; all of them take twenty seconds. */
const PAGES = 52;
const pages = savedPages();

afterEach(() => vi.unstubAllGlobals());

test.skipIf(pages === null)(
  `a glance at saved pages misses nothing, and most are left at that${pages === null ? ` (${SKIPPED})` : ''}`,
  { timeout: 60_000 },
  async () => {
    const { pack } = await readPack(bundledFolder(), { today: '2026-11-22' });
    if (!pack) throw new Error('the bundled pack cannot be read');
    const { lexicon } = compileKnowledge([pack], COUNTRIES);
    let unread = 0;
    for (const { file } of evenly(pages ?? [], PAGES)) {
      const place = corpus(`pages/${file}`);
      if (place === null) continue;
      const html = new TextDecoder().decode(gunzipSync(new Uint8Array(readFileSync(place))));
      const { document } = parseHTML(html);
      vi.stubGlobal('document', document);
      vi.stubGlobal('HTMLSlotElement', class {});
      const glance = glanceAt(document.body, { shadow: () => {}, host: () => {} });
      let step = glance.next();
      while (!step.done) step = glance.next();
      if (couldName(lexicon, step.value.text)) continue;
      unread++;
      const found = articleOfHtml(html).passages.flatMap(({ text }) =>
        scan(lexicon, text).candidates.filter(({ forms }) =>
          forms.some((form) => ['strong', 'weak', 'pattern'].includes(kindOf(lexicon, form))),
        ),
      );
      expect(found, file).toEqual([]);
    }
    expect(unread).toBeGreaterThan(PAGES / 2);
  },
);
