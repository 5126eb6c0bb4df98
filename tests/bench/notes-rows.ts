/** Notes: finding them again on a page, and lists of ten thousand. What the browser's database adds, a journey measures. */
import { type Anchored, createAnchorer, type Selectors } from '../../src/notes/anchor';
import { describeSpan } from '../../src/notes/describe';
import { EXPORT_FORMATS } from '../../src/notes/formats/format';
import { writeExport } from '../../src/notes/formats/write-export';
import { NOTE_SCHEMA, type Note } from '../../src/notes/note';
import { documentOf } from '../../src/storage/documents';
import { NotesStore } from '../../src/storage/notes-store';
import { MemoryDatabase } from '../storage/memory-database';
import { dice, type Material } from './material';
import { median, type Row, rounds } from './measure';

const ANCHORING = 'notes on a page';
const LISTS = '10,000 notes';
const NOW = '2024-05-01T10:00:00.000Z';

/** Some words of a text replaced, as an editor does. */
const edit = (text: string, every: number): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === 3 ? 'rewritten' : word))
    .join(' ');

function editedQuote(text: string, start: number, chars: number, every: number): Selectors {
  const { quote, position } = describeSpan(text, { start, end: start + chars });
  return { quote: { ...quote, exact: edit(quote.exact, every) }, position };
}

/** The longest time between two steps, in ms of the processor's time, as the median of some runs. */
function longestStep(text: string, selectors: Selectors): number {
  const longest = Array.from({ length: 5 }, () => {
    const steps = createAnchorer(text).inSteps(selectors);
    let most = 0;
    for (let done = false; !done; ) {
      const from = process.cpuUsage();
      done = steps.next().done ?? false;
      const { user, system } = process.cpuUsage(from);
      most = Math.max(most, (user + system) / 1000);
    }
    return most;
  });
  return median(longest);
}

const found = (places: Anchored[]): string => `${places.filter((place) => !('orphan' in place)).length} found`;

function anchoringRows(pages: readonly string[]): Row[] {
  let book = pages.join(' ').replace(/\s+/g, ' ');
  while (book.length < 1_000_000) book += book;
  const megabyte = book.slice(0, 1_000_000);
  const article = book.slice(0, 100_000);
  const hundred = Array.from({ length: 100 }, (_, at) =>
    describeSpan(article, { start: 500 + at * 950, end: 500 + at * 950 + 40 + at * 3 }),
  );
  const moved = `An advertisement above everything.\n${article}`;
  const short = editedQuote(article, 50_000, 300, 8);
  const long = editedQuote(megabyte, 500_000, 5000, 30);
  const gone = book.length > 1_100_000 ? book.slice(-100_000) : article.split('').reverse().join('');
  const all = (text: string, selectors: Selectors[]) => {
    const find = createAnchorer(text);
    return selectors.map((one) => find(one));
  };
  const took = rounds(
    {
      bare: () => article.toLowerCase().length,
      unchanged: () => all(article, hundred),
      moved: () => all(moved, hundred),
      edited: () => all(article, [short]),
      long: () => all(megabyte, [long]),
      gone: () => all(gone, hundred),
    },
    9,
  );
  const row = (what: string, value: number, note: string, hold?: number): Row => ({
    group: ANCHORING,
    what,
    value,
    unit: 'ms',
    note,
    ...(hold !== undefined && { hold }),
  });
  return [
    row('100 unchanged notes, 100 kB article', took.unchanged, found(all(article, hundred)), 50),
    row('the same, moved by a line above', took.moved, found(all(moved, hundred)), 50),
    row('an edited one of 300 characters', took.edited, found(all(article, [short])), 15),
    { group: ANCHORING, what: 'the same, against lower-casing the article', value: took.edited / took.bare, unit: 'x' },
    row('an edited one of 5 kB in 1 MB', took.long, found(all(megabyte, [long])), 100),
    row('its longest step', longestStep(megabyte, long), 'a slice ends after each', 50),
    row('100 notes whose words are gone', took.gone, found(all(gone, hundred))),
  ];
}

/** Notes as a reader has them after some years: quotes of some length, words on every third, a few tags. */
export function manyNotes(count: number, pages: readonly string[]): Note[] {
  const roll = dice(11);
  const text = pages.join('\n').slice(0, 2_000_000);
  return Array.from({ length: count }, (_, at) => {
    const start = roll(text.length - 1000);
    const page = roll(count / 5);
    return {
      id: `note-${at}`,
      rev: '1-a',
      schema: NOTE_SCHEMA,
      target: { kind: 'quote', ...describeSpan(text, { start, end: start + 40 + roll(400) }) },
      page: {
        canonicalUrl: `https://news.example/${page}`,
        visitedUrl: `https://news.example/${page}?utm_source=x`,
        title: text.slice(page * 50, page * 50 + 60),
      },
      comment: at % 3 === 0 ? text.slice(start + 500, start + 700) : '',
      tags: [`tag ${roll(60)}`],
      colour: 'yellow',
      entities: [{ id: `e${roll(100)}`, name: `Entity ${roll(100)}`, pack: 'p', packVersion: '1' }],
      created: new Date(1.6e12 + at * 1e6).toISOString(),
      modified: NOW,
    };
  });
}

async function listRows(pages: readonly string[]): Promise<Row[]> {
  const notes = manyNotes(10_000, pages);
  const database = new MemoryDatabase();
  for (const note of notes) await database.put(documentOf(note));
  const start = () => new NotesStore({ open: () => database, newId: () => 'n', now: () => NOW });
  const warm = start();
  const build = await timed(() => warm.list(0, 50), 1);
  await warm.keeper.keepIndex();
  const open = await timed(() => start().list(0, 50), 9);
  const first = await timed(() => warm.list(0, 50, { text: 'government minister' }), 1);
  const queries = ['the', 'president minister', 'zzzz', 'rio', 'tag 7', 'perú policía'];
  let turn = 0;
  const search = await timed(() => warm.list(0, 50, { text: queries[turn++ % queries.length] ?? '' }), 18);
  const out = rounds(
    Object.fromEntries(EXPORT_FORMATS.map((format) => [format, () => writeExport(format, notes, NOW).text.length])),
    3,
    1,
  );
  const row = (what: string, value: number, hold?: number): Row => ({
    group: LISTS,
    what,
    value,
    unit: 'ms',
    ...(hold !== undefined && { hold }),
  });
  return [
    row('the list opens from the index that was kept', open, 200),
    row('the index made from all notes, once', build),
    row('a search', search, 50),
    row('the first search of a start', first),
    ...EXPORT_FORMATS.map((format) => row(`export: ${format}`, out[format] ?? Number.NaN, 2000)),
  ];
}

async function timed(task: () => Promise<unknown>, count: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    const from = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return median(times);
}

export async function notesRows({ pages }: Material): Promise<Row[]> {
  return [...anchoringRows(pages), ...(await listRows(pages))];
}
