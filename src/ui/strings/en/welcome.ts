/** What the welcome page says. */
export const welcome = {
  title: 'Welcome to Glosa',
  lead: 'News stories name people, groups and places that nobody told you about. Glosa underlines those it knows, and a card says who that is, since when, on whose word.',
  tryTitle: 'Try it',
  tryText: 'Rest the pointer on an underlined name, or choose one with the Tab key and press Enter.',
  sampleTitle: 'A valley and its many names',
  sample: [
    'The Valley of the Apurímac, Ene and Mantaro Rivers, which Peruvians call the VRAEM, is where Peru’s long war never quite ended. It grows more coca than anywhere else in the country: 35,709 hectares in 2022, by the count of the anti-drug agency Devida.',
    'A group that came out of the Shining Path is still there. Its leader, Víctor Quispe Palomino, alias “José”, escaped wounded from Operation Patriota in August 2022. The US Treasury had sanctioned José in 2015.',
  ],
  sampleNote: 'A sample paragraph, read by Glosa in your browser just now.',
  noneTitle: 'No name is marked here.',
  noneText: 'The pack that knows these names is switched off. Switch it on under Packs in the options.',
  failed: 'The sample could not be read: the extension did not answer.',
  close: 'Close the card',
  about: (name: string): string => `${name}: open the card`,

  howTitle: 'What to expect',
  how: [
    ['Quiet', 'Most pages name nobody Glosa knows. There it shows nothing and costs nearly nothing.'],
    [
      'Right or silent',
      'A José may be anybody. A name is marked when the article says whose it is, and each card can say why.',
    ],
    ['Sources', 'Every fact has a source and a date. Where sources disagree, both are shown.'],
    ['Yours to keep', 'Select words and save them. Your notes stay in this browser, and go with you as a file.'],
    ['Off means off', 'The toolbar button turns it off on a site or everywhere, at once.'],
    ['At hand', 'The toolbar button also lists who is named on a page, and searches everything Glosa knows.'],
  ],
  privacyTitle: 'What is done with what you read',
  privacyMore: 'All of it, in the options',

  accessTitle: 'Your browser keeps pages closed to Glosa',
  accessText:
    'To find names, Glosa has to see the text of the pages you read. What it sees stays in the browser. Allow it now for all sites, or later, site by site, from the toolbar button.',
  allow: 'Allow on all sites',
  allowed: 'Allowed. Pages that are open already are read too.',
  declined: 'Access was not given. The toolbar button asks again, for one site at a time.',
  options: 'Options',
};
