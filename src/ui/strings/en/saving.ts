/** Why something was not saved, by the reason the background gave. */
const troubles = {
  'storage-full': 'Not saved: there is no room left on this device. Free some and try again.',
  'storage-failed': 'Not saved: the notes could not be written. Earlier notes are not affected.',
  'nothing-selected': 'Not saved: nothing is selected any more. Select the words again.',
  'too-long': 'Not saved: that is too much text for one highlight. Select less.',
  'needs-consent': 'This is a private window. Save anyway?',
  'no-page': 'Not saved: this page cannot be asked what it is.',
  declined: 'Not saved, as you chose.',
  'no-answer': 'Not saved: Glosa did not answer. Nothing was lost; try again.',
};

/** What is said of saving, by the card and by the bar. */
export const saving = {
  saving: 'Saving…',
  saved: 'Saved',
  troubles,
};
