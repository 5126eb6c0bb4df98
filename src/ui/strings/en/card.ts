/** What the card says. */
export const card = {
  save: 'Save to notes',
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
};
