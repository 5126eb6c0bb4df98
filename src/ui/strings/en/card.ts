/** What the card says. */
export const card = {
  save: 'Save to notes',
  write: 'Write',
  notes: (count: number): string => (count === 1 ? '1 note' : `${count} notes`),
  why: 'Why marked?',
  pin: 'Keep the card open',
  pinKey: 'Keep the card open (Alt+P)',
  open: 'Open',
  openLabel: (name: string): string => `Open ${name} in a tab of its own`,
  back: (name: string): string => `Back to ${name}`,
  backToChoice: 'Back to the possible names',
  couldBe: (quoted: string): string => `${quoted} could be`,
  gone: 'No knowledge pack describes this name any more.',
  goneLine: 'A pack was changed or removed since the page was read. Reload the page to read it again.',
  failed: 'Glosa did not answer.',
  failedLine: 'The page and your notes are not affected.',
  lost: 'Glosa no longer works on this page.',
  lostLine:
    'It was updated, disabled or removed. After an update, reload the page to see names again: your notes are kept.',
  opened: (name: string, kind: string): string => `${name}, ${kind}`,
};
