import { describe, expect, it } from 'vitest';
import { accessOrigins } from '../../src/popup/access';
import { nearestTick } from '../../src/popup/nearest-tick';
import { inExplorer, viewOf } from '../../src/popup/openings';
import { siteSwitch } from '../../src/popup/site-switch';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { page, unreadable } from './summaries';

describe('the switch in the header', () => {
  const NOW = '2026-01-01T12:00:00.000Z';
  it.each([
    [{}, { host: 'news.example', on: true, why: 'site' }],
    [{ sites: { 'news.example': { names: false } } }, { host: 'news.example', on: false, why: 'site' }],
    [{ enabled: false }, { host: 'news.example', on: false, why: 'everywhere' }],
    [{ pausedUntil: '2026-01-01T12:00:01.000Z' }, { host: 'news.example', on: false, why: 'paused' }],
    [{ pausedUntil: '2026-01-01T11:59:59.000Z' }, { host: 'news.example', on: true, why: 'site' }],
  ])('with %j', (patch, expected) => {
    expect(siteSwitch(page(), { ...DEFAULT_SETTINGS, ...patch }, NOW)).toEqual(expected);
  });

  it('is not there for what is no page', () => {
    expect(siteSwitch(unreadable('no-answer', 'news.example'), DEFAULT_SETTINGS, NOW)).toBeNull();
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
