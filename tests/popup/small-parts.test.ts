import { describe, expect, it } from 'vitest';
import { accessOrigins } from '../../src/popup/access';
import { nearestTick } from '../../src/popup/nearest-tick';
import { inExplorer, viewOf } from '../../src/popup/openings';
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

describe('a press on the strip', () => {
  it.each([
    [[0.1, 0.5, 0.9], 0.0, 0],
    [[0.1, 0.5, 0.9], 0.31, 1],
    [[0.1, 0.5, 0.9], 1, 2],
    [[0.2, 0.4], 0.3, 0],
    [[], 0.5, 0],
  ])('of ticks at %j at %f means number %i', (at, pressed, index) => {
    expect(nearestTick(at, pressed)).toBe(index);
  });
});

describe('a result', () => {
  it('leads to its view here and to its page in the explorer', () => {
    expect(viewOf({ entity: 'devida' })).toEqual({ kind: 'opened', entity: 'devida' });
    expect(viewOf({ note: 'note-1' })).toEqual({ kind: 'note', note: 'note-1' });
    expect(inExplorer({ entity: 'devida' })).toBe('explorer.html#/entity/devida');
    expect(inExplorer({ note: 'note-1' })).toBe('explorer.html#/notes/note-1');
  });
});
