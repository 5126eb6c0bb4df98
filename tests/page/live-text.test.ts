/** The text of a page as it changes: ids that stay with words, the order, and the way back to the nodes. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/page/blocks';
import { LiveText } from '../../src/page/live-text';
import { probeByTag } from '../../src/page/roles';

function reading(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const live = new LiveText();
  // linkedom says that text in one element follows the element after it; along the path of parents it is right.
  live.slotted = true;
  const read = (root: Element) => [...blocksOf(root, probeByTag)];
  const body = document.body as unknown as Element;
  const element = (selector: string) => document.querySelector(selector) as unknown as Element;
  live.append(read(body));
  return { live, body, element, again: (root: Element) => live.replace(root, read(root)) };
}

const words = (live: LiveText): string[] => live.passages.map(({ text }) => text);

test('a block that is read again keeps the ids of what stayed', () => {
  const { live, element, again } = reading('<p>One</p><div id="d"><p>Two</p><p>Three</p></div><p>Four</p>');
  const before = live.passages.map(({ id }) => id);
  const last = element('#d').lastElementChild;
  if (last) last.textContent = 'Other';
  const change = again(element('#d'));
  expect(words(live)).toEqual(['One', 'Two', 'Other', 'Four']);
  expect(change.removed).toEqual([before[2]]);
  expect(change.kept).toEqual([before[1]]);
  expect(change.added).toHaveLength(1);
  expect(live.chars).toBe('OneTwoOtherFour'.length);
});

test('a block without text before takes its place among the others, also amid the text of its parent', () => {
  const { live, element, again } = reading('<div>Before<p id="in"></p>After</div><p>Last</p>');
  element('#in').textContent = 'Within';
  again(element('#in'));
  expect(words(live)).toEqual(['Before', 'Within', 'After', 'Last']);
  expect(live.placed().map(({ after }) => after)).toEqual([null, ...live.passages.slice(0, -1).map(({ id }) => id)]);
});

test('what is told of some passages names the one before, whether it is told or not', () => {
  const { live } = reading('<p>One</p><p>Two</p><p>Three</p>');
  const [one, two, three] = live.passages.map(({ id }) => id);
  expect(live.placed(new Set([three ?? 0]))).toEqual([{ id: three, text: 'Three', after: two }]);
  expect(live.placed(new Set([one ?? 0]))).toEqual([{ id: one, text: 'One', after: null }]);
});

test('a span is given node by node, and not at all when the words have changed', () => {
  const { live, element } = reading('<p>The <b>Shining</b><br> Path, and <i>more</i></p>');
  const [passage] = live.passages;
  if (!passage) throw new Error('no passage');
  const start = passage.text.indexOf('Shining');
  const end = passage.text.indexOf(',');
  const parts = (): string[] | undefined =>
    live.spansOf(passage, start, end)?.map(({ node, start, end }) => node.data.slice(start, end));
  expect(parts()).toEqual(['Shining', ' Path']);
  element('b').textContent = 'Burning';
  expect(parts()).toBeUndefined();
});

test('a span over text that was cut short is none', () => {
  const { live, element } = reading('<p>All of Devida</p>');
  const [passage] = live.passages;
  if (!passage) throw new Error('no passage');
  const node = element('p').firstChild as Text;
  node.data = 'All of Dev';
  expect(live.spansOf(passage, 7, 13)).toBeNull();
});

test('forgotten passages are gone from every index', () => {
  const { live, element } = reading('<p>One</p><p id="two">Two</p>');
  const two = live.ownedBy(element('#two'));
  const node = two[0]?.nodes[0];
  expect(live.forget(two).removed).toEqual(two.map(({ id }) => id));
  expect(words(live)).toEqual(['One']);
  expect(live.ownedBy(element('#two'))).toEqual([]);
  expect(node && live.locate(node, 0)).toBeNull();
  expect(live.chars).toBe(3);
});
