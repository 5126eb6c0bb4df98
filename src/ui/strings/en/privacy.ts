/** What is and is not done with what a reader reads: PRIVACY.md in plain words, for the welcome and the options page. */
export const privacy = {
  short: [
    'On pages that look like articles, the text you can see is searched for names. That happens inside your browser.',
    'Nothing is sent anywhere: no server, no account, no statistics.',
    'What you type, passwords, forms and hidden text are not read.',
  ],
  whole: [
    [
      'What is read',
      'On a page that looks like an article, the visible text, to find names in it. Not read: what you type, editable text, passwords, form fields, code, hidden text. On other pages Glosa looks at a few facts (does the page call itself an article, has it paragraphs) and goes to sleep. Text is passed to the extension’s own background in your browser, matched there, and kept only while the tab is open.',
    ],
    [
      'What is kept',
      'In this browser only: your settings; the packs you install; your notes, each with the quoted words, some words around them, the page’s address, title, publisher, author and date, and the names inside; unfinished edits of notes. In private windows a note is kept only after you agree to it. Removing the extension removes all of it.',
    ],
    [
      'What a page can see',
      'Glosa adds nothing to a page until you first use it there; then one element, whose content is closed to the page. A page can find out which of its own words are marked, and that highlights of yours are painted. For a site where that matters, turn names and notes off under Sites.',
    ],
    [
      'What is sent',
      'Nothing. Links on a card (the sources of facts) open only when you click them, without telling the source which page you came from.',
    ],
  ],
};
