/** Why something was not saved, by the reason the background gave. */
const troubles = {
  'storage-full': 'Not saved: there is no room left on this device. Free some and try again.',
  'storage-failed': 'Not saved: the notes could not be written. Earlier notes are not affected.',
  'nothing-selected': 'Not saved: nothing is selected any more. Select the words again.',
  'too-long': 'Not saved: that is too much text for one highlight. Select less.',
  declined: 'Not saved, as you chose.',
  'no-answer': 'Not saved: Glosa did not answer. Nothing was lost; try again.',
};

/** What the card and the button beside a selection say. */
export const card = {
  save: 'Save to notes',
  saveHighlight: 'Save highlight',
  saving: 'Saving…',
  saved: 'Saved to notes',
  savedHighlight: 'Saved',
  notes: (count: number): string => (count === 1 ? '1 note' : `${count} notes`),
  why: 'Why marked?',
  back: (name: string): string => `Back to ${name}`,
  backToChoice: 'Back to the possible names',
  couldBe: (quoted: string): string => `${quoted} could be`,
  undecided: 'The article does not say which, so Glosa does not choose.',
  gone: 'No knowledge pack describes this name any more.',
  goneLine: 'A pack was changed or removed since the page was read. Reload the page to read it again.',
  failed: 'Glosa did not answer.',
  failedLine: 'The page and your notes are not affected.',
  lost: 'Glosa was updated.',
  lostLine: 'Reload this page to see names here again. Your notes are kept.',
  opened: (name: string, kind: string): string => `${name}, ${kind}`,
  troubles,
};
