import { describe, expect, it } from 'vitest';
import { asStorageError, RevisionConflictError, StorageFailedError, StorageFullError } from '../../src/storage/errors';

/** As PouchDB words what the browser's database said. */
const pouch = (status: number, name: string, reason: string): Error =>
  Object.assign(new Error('unknown'), { status, name, reason });

describe('a failure of the database', () => {
  it.each([
    ['a full disk, through PouchDB', pouch(500, 'abort', 'QuotaExceededError'), StorageFullError],
    ['a full disk, by the browser', new DOMException('Quota exceeded', 'QuotaExceededError'), StorageFullError],
    ['a stale revision', pouch(409, 'conflict', 'Document update conflict'), RevisionConflictError],
    ['a database gone bad', pouch(500, 'indexed_db_went_bad', 'AbortError'), StorageFailedError],
    ['anything else', 'no reason given', StorageFailedError],
  ])('that is %s has a name', (_, cause, name) => {
    const error = asStorageError(cause, 'keep the note');
    expect(error).toBeInstanceOf(name);
    expect(error.message).toContain('keep the note');
    expect(error.cause).toBe(cause);
  });
  it('that has a name already keeps it', () => {
    const named = new StorageFullError('full');
    expect(asStorageError(named, 'keep the note')).toBe(named);
  });
});
