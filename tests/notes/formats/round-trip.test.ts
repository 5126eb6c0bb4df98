/** What goes out comes in again as it was, into a database that knows nothing of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/notes/formats/read-import';
import { writeExport } from '../../../src/notes/formats/write-export';
import type { Note } from '../../../src/notes/note';
import { importNotes } from '../../../src/storage/imports';
import { NotesStore } from '../../../src/storage/notes-store';
import { MemoryDatabase } from '../../storage/memory-database';
import { NOW, storedOf } from '../fixture';
import { notes } from './arbitrary';

const byId = (all: Note[]): object[] =>
  all.map(({ rev: _rev, ...note }) => note).sort((one, other) => Number(one.id > other.id) - Number(one.id < other.id));

const storeOver = (database: MemoryDatabase): NotesStore =>
  new NotesStore({ open: () => database, newId: () => 'never', now: () => NOW });

const everything = async (store: NotesStore): Promise<Note[]> => [
  ...(await store.many(await store.ids())),
  ...(await store.many(await store.ids({ trash: true }))),
];

describe.each(['json', 'jsonld'] as const)('%s', (format) => {
  it('brings back every note as it went', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (given) => {
        const database = new MemoryDatabase();
        for (const note of given) database.documents.set(note.id, { ...storedOf(note) } as never);
        const out = await everything(storeOver(database));
        expect(byId(out)).toEqual(byId(given));
        if (out.length === 0) return;
        const file = readImport(writeExport(format, out, NOW).text, NOW);
        if (file.kind === 'refused') throw new Error(JSON.stringify(file));
        expect(file).toMatchObject({ format, skipped: 0 });
        const empty = storeOver(new MemoryDatabase());
        expect(await importNotes(empty, file.notes)).toMatchObject({
          kind: 'imported',
          added: given.length,
          duplicates: 0,
        });
        expect(byId(await everything(empty))).toEqual(byId(given));
        // A second time nothing comes in, and nothing changes.
        expect(await importNotes(empty, file.notes)).toMatchObject({
          kind: 'imported',
          added: 0,
          duplicates: given.length,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('cut anywhere is refused, with a line and where in the file', () => {
    fc.assert(
      fc.property(
        notes.filter((all) => all.length > 0),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (given, share) => {
          const { text } = writeExport(format, given, NOW);
          const cut = text.slice(0, Math.floor((text.trimEnd().length - 1) * share));
          const refused = readImport(cut, NOW);
          expect(refused).toMatchObject({ kind: 'refused', why: 'syntax', line: cut.split('\n').length });
        },
      ),
      { numRuns: 100 },
    );
  });
});
