/** What can go wrong with keeping things, as opposed to a bug of ours. */

/** Base of every expected failure of storage. */
export class StorageError extends Error {
  override name = 'StorageError';
}

/** The browser's quota or the disk is full: the reader can make room and try again. */
export class StorageFullError extends StorageError {
  override name = 'StorageFullError';
}

/** The database could not be opened, read or written. */
export class StorageFailedError extends StorageError {
  override name = 'StorageFailedError';
}

/** The connection had been closed under us, before anything was done: the same can be asked of a new one. */
export class StorageClosedError extends StorageFailedError {
  override name = 'StorageClosedError';
}

/** The document was written by somebody else since the revision that the write names. */
export class RevisionConflictError extends StorageError {
  override name = 'RevisionConflictError';
}

function wordsOf(cause: unknown): string[] {
  if (typeof cause !== 'object' || cause === null) return [String(cause)];
  // PouchDB puts the name of the database's own error into `reason`, the browser into `name`.
  const { name, message, reason } = cause as { name?: unknown; message?: unknown; reason?: unknown };
  return [name, message, reason].filter((word) => typeof word === 'string');
}

/** Names a failure of the database; `doing` says what was tried ("keep the note"). */
export function asStorageError(cause: unknown, doing: string): StorageError {
  if (cause instanceof StorageError) return cause;
  const words = wordsOf(cause);
  const message = `Could not ${doing}: ${words.join(', ')}`;
  if (typeof cause === 'object' && cause !== null && 'status' in cause && cause.status === 409) {
    return new RevisionConflictError(message, { cause });
  }
  if (words.some((word) => /quota|disk.*full|no space/i.test(word))) return new StorageFullError(message, { cause });
  if (words.some((word) => /InvalidStateError|database is closed|connection is clos/i.test(word))) {
    return new StorageClosedError(message, { cause });
  }
  return new StorageFailedError(message, { cause });
}
