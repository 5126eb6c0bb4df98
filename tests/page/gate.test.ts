/** Which pages are read: one made-up page of each genre, as publishing systems mark them up. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isPageToRead, type PageFacts, pageFacts } from '../../src/page/gate';

const SENTENCE = 'The council met on Tuesday to talk about the bridge, which has been closed since the spring. ';
const paragraphs = (count: number, sentences = 5): string => `<p>${SENTENCE.repeat(sentences)}</p>`.repeat(count);
const data = (...types: string[]): string =>
  `<script type="application/ld+json">{"@graph":[${types.map((type) => `{"@type": "${type}", "name": "x"}`).join()}]}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const teaser = `<div><h3><a href="/1">A bridge and its repairs</a></h3><p>${SENTENCE.repeat(3)}</p></div>`;

function factsOf(head: string, body: string, language = 'en'): PageFacts {
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head>${head}</head><body class="single comments-open cookies-not-set">${body}</body></html>`,
  );
  return pageFacts(document as unknown as Document);
}

type Case = [genre: string, head: string, body: string, language?: string];

const TO_READ: Case[] = [
  ['an article', data('WebPage', 'NewsArticle'), `<main>${paragraphs(6)}</main>`],
  ['one that begins behind a wall', data('NewsArticle'), `<main>${paragraphs(1, 1)}</main>`],
  [
    'one whose type is one of several',
    '<script type="application/ld+json">{"@type":["Article","X"]}</script>',
    paragraphs(1),
  ],
  ['an article that only og:type calls so', og('article'), paragraphs(2)],
  ['one in divisions', og('article'), `<div><div>${SENTENCE.repeat(3)}</div><div>${SENTENCE.repeat(3)}</div></div>`],
  ['one in lines', og('article'), `<div>${SENTENCE.repeat(3)}<br><br>${SENTENCE.repeat(3)}</div>`],
  ['one with a field for comments', og('article'), `${paragraphs(4)}<div contenteditable="true"></div>`],
  ['a blog', '', `<div itemscope itemtype="http://schema.org/BlogPosting">${paragraphs(3)}</div>`],
  [
    'a page that states when it was published',
    '<meta property="article:published_time" content="2020-01-01">',
    paragraphs(2),
  ],
  ['a paper that declares nothing', '', `<section>${paragraphs(4)}</section>`],
  [
    'a short one in Japanese',
    '',
    `<div>${`<p>${'橋の修理について話し合うため、'.repeat(10)}</p>`.repeat(3)}</div>`,
    'ja',
  ],
  ['an article among teasers', '', `<div>${paragraphs(5)}<h3><a>Read on</a></h3></div>${teaser.repeat(8)}`],
];

const LEFT_ALONE: Case[] = [
  ['an empty page', '', ''],
  ['a shop', data('Product', 'Offer'), paragraphs(6)],
  ['a shop that calls itself an article', og('article'), `${paragraphs(3)}${'<b itemprop="price">9</b>'.repeat(12)}`],
  ['a shelf of a shop', og('product.group'), teaser.repeat(20)],
  ['a directory', '', `<ul>${`<li>${paragraphs(1)}</li>`.repeat(20)}</ul>`],
  ['a home page', og('website'), teaser.repeat(20)],
  ['a home page that calls itself an article', og('article'), `<div><p>${SENTENCE}</p></div>`],
  [
    'a section page',
    og('website'),
    `<section>${`<h3><a>News</a></h3><p>${SENTENCE.repeat(3)}</p>`.repeat(9)}</section>`,
  ],
  ['a list of articles', og('article') + data('CollectionPage', 'ItemList'), paragraphs(5)],
  ['links about links', '', `<div>${`<p><a href="/">${SENTENCE.repeat(5)}</a></p>`.repeat(6)}</div>`],
  ['a forum', data('DiscussionForumPosting'), paragraphs(5)],
  ['questions and answers', data('QAPage'), paragraphs(5)],
  ['a thread that declares nothing', '', `<div class="comment-list">${paragraphs(8)}</div>`],
  [
    'posts',
    og('article'),
    `<ol>${`<li>${paragraphs(1)}</li>`.repeat(9)}</ol><div role="textbox" contenteditable></div>`,
  ],
  ['a profile', og('profile'), paragraphs(4)],
  ['a video', og('video.other'), paragraphs(4)],
  ['a slideshow', og('article'), '<figure><img alt=""><p>1 of 20</p></figure>'.repeat(20)],
  ['reference', '', `<div><h2>open()</h2><p>${SENTENCE}</p><table><tr><td>${paragraphs(4)}</td></tr></table></div>`],
  ['a form', '', `<form><p>${SENTENCE.repeat(4)}</p>${'<label>Field <input></label>'.repeat(30)}</form>`],
  ['mail', '', `<div role="tree"></div><div role="grid"></div><div>${paragraphs(6)}</div>`],
  ['an editor', '', `<div contenteditable="true">${paragraphs(4)}</div>`],
  ['a consent wall', '', `<div id="cookie-wall">${paragraphs(6)}</div>`],
  ['a job', data('JobPosting'), paragraphs(4)],
];

test.each(TO_READ)('%s is read', (_, head, body, language) => {
  expect(isPageToRead(factsOf(head, body, language), 'articles', false)).toBe(true);
});

test.each(LEFT_ALONE)('%s is left alone, unless asked for', (_, head, body, language) => {
  const facts = factsOf(head, body, language);
  expect(isPageToRead(facts, 'articles', false)).toBe(false);
  expect(isPageToRead(facts, 'articles', true)).toBe(true);
  expect(isPageToRead(facts, 'every', false)).toBe(true);
});

test('only when asked means only when asked', () => {
  const facts = factsOf(data('NewsArticle'), paragraphs(6));
  expect(isPageToRead(facts, 'asked', false)).toBe(false);
  expect(isPageToRead(facts, 'asked', true)).toBe(true);
});

test('a page becomes one to read as its text comes', () => {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head></head><body><div></div></body></html>`);
  const isOpen = (): boolean => isPageToRead(pageFacts(document as unknown as Document), 'articles', false);
  expect(isOpen()).toBe(false);
  const place = document.querySelector('div');
  if (place) place.innerHTML = paragraphs(4);
  expect(isOpen()).toBe(true);
});
