import type { NamedHere, TabSummary } from '../../src/messaging/protocol';

const named: NamedHere = {
  entity: 'bright-road',
  label: {
    name: { en: 'Bright Road', es: 'Camino Claro' },
    kind: { en: 'armed group', es: 'grupo armado' },
    type: 'organization',
  },
  line: { en: 'Invented.', es: 'Inventado.' },
  count: 2,
  at: [0.1, 0.7],
};

type Page = Extract<TabSummary, { kind: 'page' }>;

/** A page on which one entity is named, but for what is given. */
export function page(over: Partial<Page> = {}): Page {
  return {
    kind: 'page',
    url: 'https://news.example/story',
    host: 'news.example',
    names: 'on',
    status: { gate: 'open', stopped: null, passages: 12, isSilent: false },
    named: [named],
    undecided: [],
    ties: [],
    notesHere: 0,
    ...over,
  };
}

/** A tab that cannot be read. */
export function unreadable(why: Extract<TabSummary, { kind: 'unreadable' }>['why'], host: string | null): TabSummary {
  return { kind: 'unreadable', why, host };
}
