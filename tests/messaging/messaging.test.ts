import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkInput } from '../../src/messaging/check';
import { answer, obey } from '../../src/messaging/handle';
import { announce, ask, order, send } from '../../src/messaging/send';
import { NobodyThere, RemoteError } from '../../src/messaging/wire';
import { wake } from '../background/scene';
import { OWN, sendAs } from './fake-browser';

vi.mock('../../src/messaging/native', () => import('./fake-browser'));

const PAGE = { url: 'https://news.example/story', frameId: 0, tab: { id: 7, incognito: false } };
const SURFACE = { url: `${OWN.origin}popup.html`, frameId: 0, tab: { id: 9 } };

const fault = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: unknown) => error,
  );

let end = new AbortController();
beforeEach(() => {
  end.abort();
  end = new AbortController();
  vi.stubGlobal('document', { URL: PAGE.url });
});
afterEach(() => vi.unstubAllGlobals());

function background(): void {
  const { page, surface } = wake();
  answer({ page, surface }, checkInput, end.signal);
}

describe('the background answers', () => {
  it('a content script and a surface, each what is theirs', async () => {
    background();
    sendAs(PAGE);
    expect((await ask('page.hello', { instance: 'a', canonical: null })).settings.names).toBe('on');
    sendAs(SURFACE);
    expect((await send('knowledge.list', {})).map(({ id }) => id)).toEqual(['ada-bright', 'river-guild', 'eda-bright']);
  });

  it('no content script that asks what only surfaces may', async () => {
    background();
    sendAs(PAGE);
    expect(await fault(send('notes.list', { offset: 0, limit: 50 }))).toBeInstanceOf(NobodyThere);
    expect(await fault(send('settings.set', { enabled: false }))).toBeInstanceOf(NobodyThere);
    expect(await fault(send('tab.summary', { tab: 7 }))).toBeInstanceOf(NobodyThere);
  });

  it('no surface that asks for what is a page’s own', async () => {
    background();
    sendAs(SURFACE);
    expect(await fault(ask('page.notes', { canonical: null }))).toBeInstanceOf(NobodyThere);
  });

  it('a page where it is by now, within the origin that the browser vouches for', async () => {
    const { page, surface } = wake();
    const seen: string[] = [];
    const hear = async (_: object, { url }: { url: string }) => {
      seen.push(url);
      return { read: false };
    };
    answer({ page: { ...page, 'page.glance': hear }, surface }, checkInput, end.signal);
    const from = async (vouched: string, stated: string): Promise<string | undefined> => {
      sendAs({ ...PAGE, url: vouched });
      vi.stubGlobal('document', { URL: stated });
      await ask('page.glance', { text: '' });
      return seen.at(-1);
    };
    expect(await from(PAGE.url, 'https://news.example/next?page=2')).toBe('https://news.example/next?page=2');
    for (const other of [
      'https://bank.example/',
      'http://news.example/',
      'ext://glosa/popup.html',
      'data:text/html,x',
      '',
    ]) {
      expect(await from(PAGE.url, other), other).toBe(PAGE.url);
    }
    expect(await from('about:srcdoc', 'about:blank')).toBe('about:srcdoc');
    expect(await from('', PAGE.url)).toBe('');
  });

  it('no other extension, and no message that is not ours', async () => {
    background();
    sendAs({ ...PAGE, id: 'another' });
    expect(await fault(ask('page.hello', { instance: 'a', canonical: null }))).toBeInstanceOf(NobodyThere);
  });

  it('not by the names that every object has', async () => {
    background();
    sendAs(PAGE);
    const asked = ask as unknown as (type: string, input: object) => Promise<unknown>;
    expect(await fault(asked('constructor', {}))).toBeInstanceOf(NobodyThere);
  });

  it('nothing once it has ended', async () => {
    background();
    end.abort();
    sendAs(PAGE);
    expect(await fault(ask('page.hello', { instance: 'a', canonical: null }))).toBeInstanceOf(NobodyThere);
  });
});

describe('a wrong input', () => {
  it('is refused with its message, its field and what was wrong there', async () => {
    background();
    sendAs(PAGE);
    const error = await fault(ask('page.hello', { instance: '', canonical: null }));
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ cause: 'MessageError' });
    expect(String(error)).toMatch(/page\.hello: .*instance/);
  });

  it.each([
    ['page.hello', { instance: 'a' }, /canonical/],
    ['page.text', { instance: 'a', base: -1, added: [], removed: [] }, /base/],
    ['page.text', { instance: 'a', base: 0, added: [{ id: 1, text: 5, after: null }], removed: [] }, /added\.0\.text/],
    ['page.card', { entity: 'x'.repeat(201) }, /entity/],
    ['page.save', { draft: {} }, /page\.save/],
    ['tab.goto', { tab: 1, to: { entity: 'a' }, index: 1.5 }, /index/],
    ['tab.wake', { tab: '1' }, /tab/],
    ['notes.list', { offset: 0, limit: 501 }, /limit/],
    ['notes.edit', { id: 'a', rev: '1-a', patch: { colour: 'black' } }, /notes\.edit/],
    ['notes.delete', { id: 'a' }, /rev/],
    ['settings.set', { openDelayMs: -1 }, /openDelayMs/],
    ['nonsense', {}, /nonsense: no such message/],
  ])('%s %j', (type, input, where) => {
    expect(() => checkInput(type, input)).toThrow(where);
  });

  it('loses what a message does not have', () => {
    expect(checkInput('tab.wake', { tab: 1, all: true })).toEqual({ tab: 1 });
  });
});

describe('a frame', () => {
  it('obeys the background, and leaves what it does not know to others in the frame', async () => {
    const heard: string[] = [];
    const hear = (who: string): { ok: true } => {
      heard.push(who);
      return { ok: true };
    };
    obey({ 'frame.close-card': () => hear('first') }, end.signal);
    obey({ 'frame.save-selection': () => hear('second') }, end.signal);
    sendAs({ url: `${OWN.origin}background.js` });
    expect(await order(7, 0, 'frame.save-selection', {})).toEqual({ ok: true });
    expect(await order(7, 0, 'frame.close-card', {})).toEqual({ ok: true });
    expect(heard).toEqual(['second', 'first']);
    expect(await fault(order(7, 0, 'frame.wake', {}))).toBeInstanceOf(NobodyThere);
  });
});

it('an announcement that nobody hears is no error', async () => {
  // A rejection that nobody catches would fail this run.
  expect(announce('changed.notes', {})).toBeUndefined();
  await new Promise((done) => setTimeout(done, 0));
});
