export const common = {
  close: 'Close',
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  retry: 'Try again',
  types: {
    person: 'Person',
    organization: 'Organization',
    place: 'Place',
    substance: 'Substance',
    term: 'Term',
    law: 'Law',
    event: 'Event',
  },
  times: (count: number): string => (count === 1 ? 'once' : `${count} times`),
};
