import { describe, expect, it } from 'vitest';
import type { TabSummary } from '../../src/messaging/protocol';
import { type Explanation, explain } from '../../src/popup/why';
import { strings } from '../../src/ui/strings/catalogue';
import { page, unreadable } from './summaries';

const asleep = { gate: 'asleep', stopped: null, passages: 0, isSilent: false } as const;
const budget = { gate: 'open', stopped: 'budget', passages: 4000, isSilent: false } as const;
const host = 'news.example';

type Case = { when: string; summary: TabSummary; pages?: 'articles' | 'every' | 'asked'; expected: Explanation | null };

const CASES: Case[] = [
  { when: 'names are listed', summary: page(), expected: null },
  {
    when: 'nothing known is named',
    summary: page({ named: [] }),
    expected: { why: 'nothingNamed', host, remedy: { do: 'search' } },
  },
  {
    when: 'there is no text',
    summary: page({ named: [], status: { gate: 'open', stopped: null, passages: 0, isSilent: false } }),
    expected: { why: 'noText', host, remedy: { do: 'search' } },
  },
  {
    when: 'it is off here',
    summary: page({ names: 'off-site', named: [] }),
    expected: { why: 'offHere', host, remedy: { do: 'switch-on-here', host } },
  },
  {
    when: 'it is off everywhere, whatever else is so',
    summary: page({ names: 'off-everywhere', status: asleep }),
    expected: { why: 'offEverywhere', host, remedy: { do: 'switch-on' } },
  },
  {
    when: 'the reader paused it',
    summary: page({ names: 'paused', named: [] }),
    expected: { why: 'paused', host, remedy: { do: 'resume' } },
  },
  {
    when: 'the page is no article',
    summary: page({ named: [], status: asleep }),
    expected: { why: 'asleep', host, remedy: { do: 'wake' } },
  },
  {
    when: 'the reader wants to be asked',
    summary: page({ named: [], status: asleep }),
    pages: 'asked',
    expected: { why: 'asleepUntilAsked', host, remedy: { do: 'wake' } },
  },
  {
    when: 'it stopped and found nothing',
    summary: page({ named: [], status: budget }),
    expected: { why: 'stoppedEmpty', host, remedy: { do: 'search' } },
  },
  {
    when: 'it stopped after some names',
    summary: page({ status: budget }),
    expected: { why: 'stoppedShort', host, remedy: { do: 'search' } },
  },
  {
    when: 'access is withheld from a site',
    summary: unreadable('no-access', host),
    expected: { why: 'noAccess', host, remedy: { do: 'allow', host } },
  },
  {
    when: 'access is withheld and the site unknown',
    summary: unreadable('no-access', null),
    expected: { why: 'noAccess', host: null, remedy: { do: 'allow', host: null } },
  },
  {
    when: 'it is no page',
    summary: unreadable('not-a-page', null),
    expected: { why: 'notAPage', host: null, remedy: { do: 'search' } },
  },
  {
    when: 'the page does not answer',
    summary: unreadable('no-answer', host),
    expected: { why: 'noAnswer', host, remedy: { do: 'reload' } },
  },
];

describe('why names are not listed', () => {
  it.each(CASES)('when $when', ({ summary, pages = 'articles', expected }) => {
    expect(explain(summary, pages)).toEqual(expected);
  });

  it('has a sentence in both languages, with the site where it is known', () => {
    for (const language of ['en', 'es'] as const) {
      const { why } = strings(language).popup;
      for (const { title, text } of Object.values(why)) {
        expect(title).not.toBe('');
        for (const site of [host, '']) expect(text(site)).toMatch(/^[A-Z].*\.$/s);
      }
      expect(why.noAccess.text(host)).toContain(host);
      expect(why.noAccess.text('')).not.toMatch(/undefined|null| {2}| \./);
    }
  });
});
