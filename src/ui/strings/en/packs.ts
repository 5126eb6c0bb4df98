import { PACK_LIMITS } from '../../../knowledge/limits';

export const MEGABYTES = PACK_LIMITS.bytes / 1024 / 1024;

/** What is said of knowledge packs. */
export const packs = {
  title: 'Packs',
  text: 'A pack is a collection of entries: names, facts and their sources. Yours stay in this browser.',
  failed: 'The packs could not be read. Try again.',
  version: 'Version',
  licence: 'Licence',
  languages: 'Languages',
  languageNames: { en: 'English', es: 'Spanish' } as Record<string, string>,
  installed: 'Installed',
  bundled: 'comes with Glosa',
  reviewed: 'Reviewed',
  coverage: 'Holds',
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
  types: {
    person: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
    organization: (count: number): string => (count === 1 ? '1 organization' : `${count} organizations`),
    place: (count: number): string => (count === 1 ? '1 place' : `${count} places`),
    substance: (count: number): string => (count === 1 ? '1 substance' : `${count} substances`),
    term: (count: number): string => (count === 1 ? '1 term' : `${count} terms`),
    law: (count: number): string => (count === 1 ? '1 law' : `${count} laws`),
    event: (count: number): string => (count === 1 ? '1 event' : `${count} events`),
  },
  details: (names: number, claims: number, relations: number): string =>
    [
      names === 1 ? '1 name' : `${names} names`,
      claims === 1 ? '1 dated claim' : `${claims} dated claims`,
      relations === 1 ? '1 relation' : `${relations} relations`,
    ].join(', '),
  sources: (count: number): string => (count === 1 ? '1 source' : `${count} sources`),
  use: (name: string): string => `Use ${name}`,
  remove: 'Remove',
  removeOf: (name: string): string => `Remove ${name}`,
  removed: (name: string): string => `${name} is removed.`,
  removeFailed: 'Not removed: the packs could not be written. Try again.',
  undoFailed: 'Not undone: the packs could not be written, or something else changed meanwhile.',
  conflicts: 'Conflicts',
  conflictIds: (count: number, other: string, isEarlier: boolean): string => {
    const entries = count === 1 ? '1 entry is' : `${count} entries are`;
    return `${entries} in ${other} too. ${isEarlier ? `What ${other} says stands.` : 'What this pack says stands.'}`;
  },
  conflictNames: (count: number, other: string): string => {
    const names = count === 1 ? '1 name means' : `${count} names mean`;
    return `${names} somebody else in ${other}. The article decides, or both are left alone.`;
  },
  conflictName: (text: string, here: string, there: string): string => `“${text}”: ${here} or ${there}`,
  more: (count: number): string => `and ${count} more`,

  install: 'Install a pack from a file',
  installHint: 'Or drop the file here. It is looked at first; nothing is taken until you say so.',
  formatHint: 'One JSON file, as the pack format describes and “npm run knowledge -- compile” writes.',
  checking: (file: string): string => `Looking at ${file}…`,
  previewTitle: (name: string): string => `Install ${name}?`,
  replaces: (name: string, version: string, installed: string): string =>
    `It takes the place of ${name}, version ${version}, installed ${installed}.`,
  older: (version: string): string => `What is installed is newer than version ${version} in this file.`,
  same: 'This very file is installed already.',
  sample: 'Begins with',
  warnings: (count: number): string => (count === 1 ? '1 remark' : `${count} remarks`),
  take: 'Install',
  replace: 'Replace',
  done: (name: string): string => `${name} is installed. Open pages are read anew.`,
  refused: {
    'not-json': (file: string): string => `${file} is not taken: it is not JSON, or it was cut short.`,
    'too-large': (file: string): string =>
      `${file} is not taken: it is larger than the ${MEGABYTES} MB that a pack may have.`,
    schema: (file: string): string => `${file} is not taken: it does not fit the pack format.`,
    checks: (file: string): string => `${file} is not taken: it contradicts itself.`,
    'bundled-id': (file: string): string => `${file} is not taken: it has the id of the pack that comes with Glosa.`,
  },
  unchanged: 'Nothing was changed.',
  unreadable: (file: string): string => `${file} could not be read from the disk. Nothing was changed.`,
  inEntity: (entity: string): string => `in ${entity}`,
  noRoom: 'Not installed: there is no room left on this device. Free some and try again.',
  storageFailed: 'Not installed: the browser’s storage failed. Nothing was changed; try again.',
};
