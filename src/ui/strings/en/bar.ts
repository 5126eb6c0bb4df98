/** What the bar beside selected words says. */
export const bar = {
  saveHighlight: 'Save highlight',
  savedHighlight: 'Saved',
  retry: 'Try again',
};
