/** How a tree becomes passages, decided by tags alone (`probeByTag`); layout is for the journeys. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf, readBlocks } from '../../src/page/blocks';
import { probeByTag } from '../../src/page/roles';

function bodyOf(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return document.body as unknown as Element;
}

const texts = (html: string): string[] => [...blocksOf(bodyOf(html), probeByTag)].map(({ text }) => text);

const CASES: [what: string, html: string, passages: string[]][] = [
  ['blocks part text', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['inline elements do not', '<p>Shi<b>ni</b>ng <a>Path</a></p>', ['Shining Path']],
  ['text around a block is text of its own', '<div>Before<p>Within</p>After</div>', ['Before', 'Within', 'After']],
  ['a line break is one', '<p>Shining<br>Path</p>', ['Shining\nPath']],
  ['a possible break is none', '<p>Shi<wbr>ning</p>', ['Shining']],
  ['comments and scripts leave no trace', '<p>VRA<!-- --><script>x</script>EM</p>', ['VRAEM']],
  ['hidden words leave no trace', '<p>Abimael <span hidden>not </span>Guzmán</p>', ['Abimael Guzmán']],
  ['pictures, code and controls part words', '<p>Shining <img><code>x</code> Path</p>', ['Shining \uFFFC\uFFFC Path']],
  ['what one edits is left out', '<div contenteditable>Draft</div><textarea>Draft</textarea><p>Text</p>', ['Text']],
  ['a form is no control', '<form><p>Text</p><button>Send</button></form>', ['Text']],
  ['footnote marks end a word', '<p>Devida<sup>1</sup> said</p>', ['Devida\uFFFC said']],
  ['small figures do not', '<p>H<sub>2</sub>O</p>', ['H2O']],
  [
    'a note in the margin is apart, and text goes on around it',
    '<p>Communist <span style="float:left">A note</span>Party</p><p>Next</p>',
    ['Communist Party', 'A note', 'Next'],
  ],
  [
    'notes within notes come in the order they begin',
    '<p>a <i style="float:left">b <b style="float:left">c</b> d</i> e</p>',
    ['a  e', 'b  d', 'c'],
  ],
  ['blocks without letters are nothing', '<p> … </p><p>—</p><p>1</p>', ['1']],
  ['details show their summary', '<details><summary>Sum</summary><p>Folded</p></details>', ['Sum']],
  ['open details show all', '<details open><summary>Sum</summary><p>Folded</p></details>', ['Sum', 'Folded']],
  ['advertisements are left out', '<div class="ad ad-top">Buy</div><p>Text</p>', ['Text']],
  ['consent banners are left out', '<div id="onetrust-banner-sdk">Agree</div><p>Text</p>', ['Text']],
  ['a wrapper with such a name is not', '<div class="cookie-notice ads"><article>Text</article></div>', ['Text']],
  ['a word with such letters is not', '<p class="adsorbed headline-ad-hoc">Text</p>', ['Text']],
  ['readings over characters leave no trace', '<p><ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby></p>', ['東京']],
];

test.each(CASES)('%s', (_, html, passages) => {
  expect(texts(html)).toEqual(passages);
});

test('every offset leads to its node', () => {
  for (const [, html] of CASES) {
    for (const { text, nodes, offsets } of blocksOf(bodyOf(html), probeByTag)) {
      nodes.forEach((node, i) => {
        const from = offsets[i] ?? 0;
        expect(text.slice(from, from + node.data.length)).toBe(node.data);
      });
    }
  }
});

test('deep trees are read', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  let inner: { append(child: unknown): void } = document.body;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = document.createElement('span');
    inner.append(child);
    inner = child;
  }
  inner.append('Deep');
  const found = [...blocksOf(document.body as unknown as Element, probeByTag)];
  expect(found.map(({ text }) => text)).toEqual(['Deep']);
});

test('text that goes on around a float comes before it, however long it is', () => {
  const words = '<i>x</i> '.repeat(300);
  const found = texts(`<p>Begins <b style="float:left">Aside</b> ${words}ends</p><p>Next</p>`);
  expect(found).toEqual([`Begins  ${'x '.repeat(300)}ends`, 'Aside', 'Next']);
});

test('style is asked only of what holds text', () => {
  const asked: string[] = [];
  const role = (element: Element) => {
    asked.push(element.id);
    return probeByTag.role(element);
  };
  const body = bodyOf(
    '<div id="empty"><p id="blank"> </p><i id="icon"></i></div><div id="full"><p id="text">Text</p> and <b id="more">more</b></div>',
  );
  const found = [...blocksOf(body, { role, flow: role, sight: null })];
  expect(found.map(({ text }) => text)).toEqual(['Text', ' and more']);
  expect(asked).toEqual(['', 'full', 'text', 'more']);
});

test('what is around a text may hide it, and is then not looked into again', () => {
  const hidden: string[] = [];
  const seen: string[] = [];
  const body = bodyOf('<div id="away"><p id="one"><b>One</b></p><p id="two">Two</p></div><div><p>Three</p></div>');
  const probe: typeof probeByTag = {
    role: (element) => (element.id === 'away' ? 'hidden' : probeByTag.role(element)),
    flow: probeByTag.flow,
    sight: () => (element) => {
      seen.push(element.localName);
      return element.closest('#away') === null;
    },
  };
  const walk = [...readBlocks(body, probe, { hidden: ({ id }) => hidden.push(id) })];
  expect(walk.flatMap((block) => block?.text ?? [])).toEqual(['Three']);
  expect([hidden, seen]).toEqual([['away'], ['b', 'p', 'div', 'p']]);
});

test('a block inside something inline is one, and what follows goes on in the block around', () => {
  const found = [...blocksOf(bodyOf('<section><a><p>Card</p></a> after <i>it</i></section>'), probeByTag)];
  expect(found.map(({ text, element }) => [element.localName, text])).toEqual([
    ['p', 'Card'],
    ['section', ' after it'],
  ]);
});

test('a long walk without text can be put off', () => {
  const walk = [...readBlocks(bodyOf('<i></i>'.repeat(1000)), probeByTag)];
  expect(walk.filter((block) => block === null).length).toBeGreaterThan(10);
});
