import { describe, expect, it } from 'vitest';
import { inUnits } from '../../src/options/in-units';
import { readHost } from '../../src/options/read-host';

describe('a site that somebody writes', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  WWW.News.example. ', 'news.example'],
    ['https://www.news.example:8080/story?x=1#y', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['periódico.example', 'xn--peridico-y3a.example'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]:3000', '[::1]'],
    ['news', null],
    ['', null],
    ['two words', null],
    ['two words.example', null],
    ['ftp://news.example', null],
    ['javascript://news.example/%0aalert(1)', null],
    ['https://', null],
    ['.', null],
  ])('%j is %j', (written, host) => {
    expect(readHost(written)).toBe(host);
  });
});

it.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [1234, 'en', '1.2 kB'],
  [267_000, 'en', '267 kB'],
  [1_250_000, 'es', '1,3 MB'],
  [83e9, 'en', '83 GB'],
  [5e13, 'en', '50,000 GB'],
])('%d bytes in %s: %s', (bytes, language, said) => {
  expect(inUnits(bytes, language)).toBe(said);
});
