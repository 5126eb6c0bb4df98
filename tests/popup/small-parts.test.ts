import { describe, expect, it } from 'vitest';
import { accessOrigins } from '../../src/popup/access';
import { draftStore, type StringStore } from '../../src/popup/draft-store';
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

describe('drafts', () => {
  const memory = (kept = new Map<string, string>()): StringStore => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  });
  const draft = { text: 'half a thou', rev: '2-b' };

  it('outlive the popup, with the revision they were begun on', () => {
    const store = memory();
    draftStore(store).set('n1', draft);
    expect(draftStore(store).get('n1')).toEqual(draft);
    expect(draftStore(store).get('n2')).toBeNull();
    draftStore(store).clear('n1');
    expect(draftStore(store).get('n1')).toBeNull();
  });

  it.each(['', '{', '5', 'null', '{"text":1,"rev":"a"}', '{"text":"a"}'])('ignore what is none: %s', (kept) => {
    expect(draftStore(memory(new Map([['draft:n1', kept]]))).get('n1')).toBeNull();
  });

  it('are no trouble when the store refuses', () => {
    const refuse = (): never => {
      throw new Error('full');
    };
    const drafts = draftStore({ getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => drafts.set('n1', draft)).not.toThrow();
    expect(() => drafts.clear('n1')).not.toThrow();
    expect(drafts.get('n1')).toBeNull();
  });
});
