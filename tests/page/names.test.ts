/** When the background is told of a page's text: as names begin to be wanted, and not at every choice. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveText } from '../../src/page/live-text';
import type { Marks } from '../../src/page/marks';
import type { PageMentions } from '../../src/page/mentions';
import { Names } from '../../src/page/names';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { type PageSettings, pageSettings } from '../../src/settings/site';

const CHOSEN = pageSettings(DEFAULT_SETTINGS, 'news.example', 'en', '2026-03-01T12:00:00.000Z');

class NoObserver {
  observe(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}

beforeEach(() => {
  vi.stubGlobal('MutationObserver', NoObserver);
  vi.stubGlobal('requestIdleCallback', (run: (deadline: object) => void) => {
    run({ didTimeout: true, timeRemaining: () => 0 });
  });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    display: localName === 'p' ? 'block' : 'inline',
    visibility: 'visible',
    position: 'static',
    float: 'none',
    contentVisibility: 'visible',
  }));
});
afterEach(() => vi.unstubAllGlobals());

/** A frame of a page; `sent` are the texts of each message to the background, `choices` what its marks were told. */
function frame() {
  const { document } = parseHTML('<!doctype html><html><body><p>Ada Bright left.</p></body></html>');
  Object.assign(document.body.firstElementChild ?? {}, { checkVisibility: () => true });
  const sent: string[][] = [];
  const choices: string[] = [];
  const names = new Names(
    {
      document,
      instance: 'a',
      ask: (async (_type: string, { base, added }: { base: number; added: { text: string }[] }) => {
        sent.push(added.map(({ text }) => text));
        return { kind: 'delta', version: base + 1, passages: [] };
      }) as never,
      live: new LiveText(),
      marks: {} as Marks,
      mentions: {
        choose: (marks: string) => choices.push(marks),
        clear: () => {},
        update: () => {},
        follow: () => {},
      } as unknown as PageMentions,
      onText: () => {},
      onMentions: () => {},
      onFrames: () => {},
      isAlive: () => true,
      onFailure: () => {},
    },
    new AbortController().signal,
  );
  const apply = (change: Partial<PageSettings>, anew?: boolean) => {
    const settings = { ...CHOSEN, ...change };
    return names.apply(settings, settings.names === 'on', anew ?? !names.isOpen);
  };
  return { names, sent, choices, apply };
}

const wholeTexts = (sent: string[][]): number => sent.filter((texts) => texts.includes('Ada Bright left.')).length;

test('the text goes to the background when names are wanted', async () => {
  const { sent, apply } = frame();
  await apply({ names: 'off-site' });
  expect(sent).toEqual([]);
  await apply({});
  expect(wholeTexts(sent)).toBe(1);
});

test('another choice is followed without sending the text again', async () => {
  const { sent, choices, apply } = frame();
  await apply({});
  const before = sent.length;
  await apply({ marks: 'first' });
  await apply({ marks: 'first', markStyle: 'solid', language: 'es' });
  expect(sent).toHaveLength(before);
  expect(choices).toEqual(['all', 'first', 'first']);
});

test('names that were off and come back need the text again, since the background has forgotten it', async () => {
  const { sent, apply } = frame();
  await apply({});
  const before = wholeTexts(sent);
  await apply({ names: 'paused' });
  await apply({});
  expect(wholeTexts(sent)).toBe(before + 1);
});

test('a page that comes back from the history sends its text again', async () => {
  const { sent, apply } = frame();
  await apply({}, true);
  const before = wholeTexts(sent);
  await apply({}, true);
  expect(wholeTexts(sent)).toBe(before + 1);
});
