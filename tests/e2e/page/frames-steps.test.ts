/** From name to name through a page with frames, by the browser's own commands: the top frame first, then its frames in order. */
import { expect } from 'vitest';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openPopup } from '../popup';
import { waitForPainted } from './painted';

const FILLER = 'It rained on the road and on the river, and nobody in the valley was surprised by it. '.repeat(6);
const inner = (id: string, body: string): string =>
  `<!doctype html><html lang="en"><title>Inner</title><p id="${id}">${body} ${FILLER}</p>`;

journey(
  'next and previous go through the top frame, then the frames in order, then from the start',
  async ({ browser, site }) => {
    const one = site.put('one', inner('law', 'The Kingpin Act was named in the first frame.'));
    const two = site.put('two', inner('agency', 'UNODC was named in the second one.'));
    const page = await browser.open(
      site.put(
        'framed',
        `<!doctype html><html lang="en"><title>Framed</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
         <p id="named">Devida was there. ${FILLER}</p>
         <iframe src="${one}" width="700" height="320"></iframe><iframe src="${two}" width="700" height="320"></iframe>`,
      ),
    );
    await waitForPainted(page, 'named', ['Devida']);
    // Which word is painted as open, in which document: -1 for the page itself.
    const open = (): Promise<string> =>
      page.evaluate(() => {
        const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
        const words = views.flatMap((view, at) => {
          const { CSS: css } = view as unknown as typeof globalThis;
          // A layer for each kind of entity.
          const ranges = [...css.highlights].filter(([name]) => /^hl-[3-9]$/.test(name));
          return ranges.flatMap(([, all]) =>
            [...all].map(({ startContainer, startOffset, endOffset }) => {
              const { data } = startContainer as Text;
              return `${at - 1}:${data.slice(startOffset, endOffset)}`;
            }),
          );
        });
        return words.join();
      });
    await waitForPainted(page, 'law', ['Kingpin Act']);
    await waitForPainted(page, 'agency', ['UNODC']);
    // The background runs, and has heard of all frames.
    const popup = await openPopup(browser, page);
    await popup.waitForText('UNODC');
    await popup.waitForText('Kingpin Act');
    await page.front();
    for (const [name, stands] of [
      ['next-name', '-1:Devida'],
      ['next-name', '0:Kingpin Act'],
      ['next-name', '1:UNODC'],
      ['previous-name', '0:Kingpin Act'],
      ['previous-name', '-1:Devida'],
      ['previous-name', '1:UNODC'],
      ['next-name', '-1:Devida'],
    ] as const) {
      await browser.command(name);
      await until(async () => (await open()) === stands, `${name} to go to ${stands}`).catch(async (error: Error) => {
        throw new Error(`${error.message}; open: ${await open()}`);
      });
    }
    expect(await page.cardText()).toContain('Devida');
  },
  { fresh: true },
);
