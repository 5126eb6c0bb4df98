/** The local corpus beside the repository, for measurements that other machines skip. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const ROOT = new URL('../../shared/corpus/', import.meta.url);

/** What a test that needs the corpus says when it is not there. */
export const SKIPPED = 'skipped: no corpus';

/** The place of a file or folder of the corpus, or null where there is no corpus. */
export function corpus(path: string): string | null {
  const place = fileURLToPath(new URL(path, ROOT));
  return existsSync(place) ? place : null;
}

/** The text of a corpus file, unzipped where its name ends in `.gz`; null where there is no corpus. */
export function corpusText(path: string): string | null {
  const place = corpus(path);
  if (place === null) return null;
  const bytes = readFileSync(place);
  return (place.endsWith('.gz') ? gunzipSync(new Uint8Array(bytes)) : bytes).toString('utf8');
}
