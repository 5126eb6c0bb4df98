/** A file for the reader, with its media type. */
export type WholeFile = { name: string; type: string; parts: readonly string[] };

/** As long as a browser may take to read it; kept for ever, the file would be held in memory. */
const READ_WITHIN_MS = 60_000;

/** Gives the reader a file, made where it is asked for. */
export function download({ name, type, parts }: WholeFile): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS);
}
