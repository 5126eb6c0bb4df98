/** How words are written: joined letters, generated content, other directions; and words that are not the page's. */
import { journey } from '../journey';
import { waitForPainted } from './painted';

const FILLER = 'It rained on the road and on the river, and nobody in the valley was surprised by it. '.repeat(8);

const PARTS: [id: string, html: string, words: string[]][] = [
  [
    'ligature',
    '<p id="ligature">The Oﬃce of Foreign Assets Control listed him.</p>',
    ['Oﬃce of Foreign Assets Control'],
  ],
  ['generated', '<p id="generated" class="generated">Devida was there.</p>', ['Devida']],
  ['between', '<p id="between">The Shining<b class="generated"></b> Path came.</p>', ['Shining Path']],
  ['rtl', '<p id="rtl" dir="rtl">وقالت Devida إن الأمر انتهى.</p>', ['Devida']],
  ['upright', '<p id="upright" style="writing-mode: vertical-rl">By UNODC, upright.</p>', ['UNODC']],
  ['split', '<p id="split"><span>Kingpin</span> <em>Act</em> sanctions.</p>', ['Kingpin Act']],
  ['ad', '<div id="ad" class="ad-slot"><p>Buy what OFAC did not list.</p></div>', []],
  ['consent', '<div id="consent" role="dialog" class="cookie-consent"><p>OFAC and we use cookies.</p></div>', []],
  ['math', '<p id="math"><math><mtext>CORAH</mtext></math> and <svg><text>CORAH</text></svg></p>', []],
  ['first', '<p id="first" class="first">Tocache is a town.</p>', ['Tocache']],
];

journey(
  'names are found however they are written, and left out where they are not the page’s',
  async ({ browser, site }) => {
    const page = await browser.open(
      site.put(
        'writing',
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Writing</title><script type="application/ld+json">{"@type":"NewsArticle"}</script>
<style>.generated::before { content: "No. 1 "; } .first::first-letter { float: left; font-size: 3em; }</style>
<body><article><p>${FILLER}</p>${PARTS.map(([, html]) => html).join('\n')}</article>`,
      ),
    );
    for (const [id, , words] of PARTS) await waitForPainted(page, id, words);
  },
);
