/** What the toolbar popup says. */
export const popup = {
  onThisSite: 'on this site',
  offEverywhere: 'off everywhere',
  pausedUntil: (time: string): string => `paused until ${time}`,
  search: 'Search people, groups, places, notes',
  tabs: { label: 'Views', page: 'This page', notes: 'Notes' },
  back: 'Back',
  loading: 'Loading',

  menu: {
    label: 'Menu',
    everywhere: 'Glosa on every page',
    everywhereHint: 'Your notes stay when it is off.',
    pause: 'Pause for an hour',
    resume: (time: string): string => `Resume now (paused until ${time})`,
    language: 'Language',
    auto: 'As the browser',
    explorer: 'All that Glosa knows',
    options: 'Options',
  },

  row: {
    goTo: 'Choose to go to the first mention; Right and Left go on from there.',
    times: (count: number, at: number | null): string => (at === null ? `${count}×` : `${at + 1}/${count}`),
    next: (name: string, at: number, count: number): string => `Go to ${name}, mention ${at + 1} of ${count}`,
    about: (name: string): string => `About ${name}`,
    gone: (name: string): string => `${name} is no longer there: the page has changed.`,
  },
  show: {
    label: 'What to show',
    all: 'All',
    ties: 'Connections',
    types: {
      person: 'People',
      organization: 'Groups',
      place: 'Places',
      substance: 'Substances',
      term: 'Terms',
      law: 'Laws',
      event: 'Events',
    },
  },
  undecided: 'Could be one of several, not marked',
  notesHere: (count: number): string => (count === 1 ? '1 note on this page' : `${count} notes on this page`),

  why: {
    offHere: { title: 'Off on this site', text: (host: string): string => `Names are not marked on ${host}.` },
    offEverywhere: {
      title: 'Off everywhere',
      text: (): string => 'Glosa marks no names on any page until you turn it on.',
    },
    paused: { title: 'Paused', text: (): string => 'Names are not marked anywhere until the pause is over.' },
    noAccess: {
      title: 'No access to this page',
      text: (host: string): string =>
        host === ''
          ? 'The browser keeps Glosa from reading this site. What it reads stays in the browser.'
          : `The browser keeps Glosa from reading ${host}. What it reads stays in the browser.`,
    },
    notAPage: {
      title: 'Not a page that can be read',
      text: (): string => 'Pages of the browser, its store and PDF files are closed to every extension.',
    },
    noAnswer: {
      title: 'This page does not answer',
      text: (): string => 'It may have been open before Glosa was. Load it again to have its names marked.',
    },
    asleep: {
      title: 'Left alone',
      text: (): string => 'Glosa reads articles, and this page does not look like one.',
    },
    asleepUntilAsked: {
      title: 'Not read',
      text: (): string => 'You have chosen that pages are read only when you ask.',
    },
    stoppedEmpty: {
      title: 'Too much text',
      text: (): string => 'Glosa stopped early so as not to slow the page, and had found no known name by then.',
    },
    stoppedShort: {
      title: 'Read in part',
      text: (): string => 'The page is very long. Glosa stopped early so as not to slow it; there may be more names.',
    },
    nothingNamed: {
      title: 'Nobody known is named here',
      text: (): string => 'The page was read; none of the names that Glosa knows stands in it.',
    },
    noText: { title: 'No text yet', text: (): string => 'There is nothing to read on this page so far.' },
  },
  remedy: {
    switchOnHere: 'Turn on here',
    switchOn: 'Turn on',
    resume: 'Resume now',
    search: 'Search all names instead',
    allow: 'Allow on this site',
    allowAll: 'Allow on all sites',
    annotate: 'Annotate this page',
    reload: 'Load again',
  },
  declined: 'Access was not given. Nothing has changed.',
  failed: { title: 'No answer', text: 'The extension did not answer. Try again in a moment.' },

  results: {
    count: (count: number): string => (count === 1 ? '1 result' : `${count} results`),
    none: (query: string): string => `Nothing found for “${query}”.`,
    entities: 'Names',
    notes: 'Notes',
    explore: 'Enter opens it here; with Ctrl or ⌘ in the explorer.',
    noneHint:
      'Names are searched in English and in Spanish, your notes by all their words. Small misspellings are forgiven.',
  },
  entityGone: 'This is no longer in the knowledge base.',

  notes: {
    empty: 'No notes yet',
    emptyHint: 'Select words on a page and choose Save, write on a page as a whole, or save a name from its card.',
    onPage: 'On the page',
    onEntity: 'On an entry',
    made: (date: string): string => `saved ${date}`,
    goTo: 'Go to',
    notHere: 'Its words are not on the page in this tab.',
    addWords: 'Add words',
    edit: 'Edit',
    words: 'Your words',
    delete: 'Delete',
    deleted: 'Note deleted.',
    draft: 'Not saved yet',
    more: 'Show more',
    unreadable: 'This note cannot be read. It is kept as it is.',
    colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
    conflict: 'This note was changed elsewhere meanwhile. That version stands; yours is kept as a note of its own.',
    failures: {
      'storage-full': 'Not saved: there is no space left. Your words are kept here; free some space and save again.',
      'storage-failed': 'Not saved: the browser’s storage failed. Your words are kept here; save again.',
      'nothing-selected': 'Not saved: nothing was selected.',
      'too-long': 'Not saved: the text is too long. Your words are kept here; shorten them.',
      'needs-consent': 'This is a private window. Save anyway?',
      'no-page': 'Not saved: this page cannot be asked what it is.',
      declined: 'Not saved, as you chose.',
      gone: 'This note is no longer there.',
    },
  },
};
