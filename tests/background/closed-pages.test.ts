import { expect, it } from 'vitest';
import { isClosedPage } from '../../src/background/closed-pages';

it.each([
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/category/extensions', true],
  ['https://chrome.google.com/browser', false],
  ['https://addons.mozilla.org/en-US/firefox/', true],
  ['https://blog.addons.mozilla.org/', false],
  ['https://news.example/report.pdf', true],
  ['https://news.example/REPORT.PDF?page=2#a', true],
  ['https://news.example/pdf', false],
  ['https://news.example/a.pdf/comments', false],
  ['https://news.example/?file=a.pdf', false],
  ['https://news.example/', false],
])('%s keeps extensions out: %s', (url, closed) => {
  expect(isClosedPage(url)).toBe(closed);
});
