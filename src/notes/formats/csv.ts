/** Notes as a table for spreadsheets (RFC 4180), with nothing in it that a spreadsheet would run. */
import type { Note } from '../note';

const COLUMNS: readonly [string, (note: Note) => string][] = [
  ['quote', ({ target }) => (target.kind === 'quote' ? target.quote.exact : '')],
  ['comment', ({ comment }) => comment],
  ['tags', ({ tags }) => tags.join(', ')],
  ['colour', ({ colour }) => colour],
  ['entities', ({ entities }) => entities.map(({ name }) => name).join(', ')],
  ['title', ({ page }) => page?.title ?? ''],
  ['publisher', ({ page }) => page?.publisher ?? ''],
  ['author', ({ page }) => page?.byline ?? ''],
  ['published', ({ page }) => page?.published ?? ''],
  ['address', ({ page }) => page?.canonicalUrl ?? ''],
  ['visited address', ({ page }) => page?.visitedUrl ?? ''],
  ['created', ({ created }) => created],
  ['modified', ({ modified }) => modified],
  ['about', ({ target }) => (target.kind === 'entity' ? target.entity : target.kind)],
  ['id', ({ id }) => id],
];

/** Spreadsheets take what begins so for a formula, some of them behind white space too. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;
/** Excel takes UTF-8 for the local code page unless this stands first. */
const MARK = '\ufeff';

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** A line of headings and a line for each note; what looks like a formula is led in by an apostrophe. */
export function toCsv(notes: readonly Note[]): string {
  const lines = [COLUMNS.map(([title]) => title), ...notes.map((note) => COLUMNS.map(([, of]) => of(note)))];
  return `${MARK}${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
