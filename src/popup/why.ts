/** Why the list of names is empty or incomplete, and what the reader can do about it with one click. Pure. */
import type { TabSummary } from '../messaging/protocol';
import type { Settings } from '../settings/settings';

export type Remedy =
  | { do: 'switch-on-here'; host: string }
  | { do: 'switch-on' }
  /** Ends a pause before its time. */
  | { do: 'resume' }
  /** Access to one site; to all sites when the browser doesn't even say which one this is. */
  | { do: 'allow'; host: string | null }
  | { do: 'wake' }
  | { do: 'reload' }
  /** Nothing can be done about the page; what is known can be searched all the same. */
  | { do: 'search' };

/** Each has a sentence in the catalogue (`popup.why`). */
export type Why =
  | 'offHere'
  | 'offEverywhere'
  | 'paused'
  | 'noAccess'
  | 'notAPage'
  | 'noAnswer'
  | 'asleep'
  | 'asleepUntilAsked'
  | 'stoppedEmpty'
  | 'stoppedShort'
  | 'nothingNamed'
  | 'noText';

/** Every explanation comes with something to do. */
export type Explanation = { why: Why; host: string | null; remedy: Remedy };

/** Explains a summary; null when names are listed and none are missing. */
export function explain(summary: TabSummary, pages: Settings['pages']): Explanation | null {
  const { host } = summary;
  const because = (why: Why, remedy: Remedy = { do: 'search' }): Explanation => ({ why, host, remedy });
  if (summary.kind === 'unreadable') {
    switch (summary.why) {
      case 'no-access':
        return because('noAccess', { do: 'allow', host });
      case 'not-a-page':
        return because('notAPage');
      case 'no-answer':
        return because('noAnswer', { do: 'reload' });
    }
  }
  if (summary.names === 'off-everywhere') return because('offEverywhere', { do: 'switch-on' });
  if (summary.names === 'paused') return because('paused', { do: 'resume' });
  if (summary.names === 'off-site') return because('offHere', { do: 'switch-on-here', host: summary.host });
  const { status, named, undecided } = summary;
  const isListed = named.length + undecided.length > 0;
  if (status.stopped === 'budget') return because(isListed ? 'stoppedShort' : 'stoppedEmpty');
  if (isListed) return null;
  if (status.gate === 'asleep') return because(pages === 'asked' ? 'asleepUntilAsked' : 'asleep', { do: 'wake' });
  return because(status.passages === 0 ? 'noText' : 'nothingNamed');
}
