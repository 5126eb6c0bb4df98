import { describe, expect, it } from 'vitest';
import { accessOrigins } from '../../src/popup/access';
import { siteSwitch } from '../../src/popup/site-switch';
import { page, unreadable } from './summaries';

describe('the switch in the header', () => {
  it.each([
    [page(), { host: 'news.example', on: true, why: 'site' }],
    [page({ names: 'off-site' }), { host: 'news.example', on: false, why: 'site' }],
    [page({ names: 'off-everywhere' }), { host: 'news.example', on: false, why: 'everywhere' }],
    [page({ names: 'paused' }), { host: 'news.example', on: false, why: 'paused' }],
    [unreadable('no-answer', 'news.example'), null],
  ])('%#', (summary, expected) => {
    expect(siteSwitch(summary)).toEqual(expected);
  });
});

describe('access', () => {
  it.each([
    [null, ['http://*/*', 'https://*/*']],
    [
      'news.example',
      ['http://news.example/*', 'https://news.example/*', 'http://www.news.example/*', 'https://www.news.example/*'],
    ],
    ['localhost', ['http://localhost/*', 'https://localhost/*']],
    ['127.0.0.1', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
  ])('to %s asks for no more than that', (host, origins) => {
    expect(accessOrigins(host)).toEqual(origins);
  });
});
