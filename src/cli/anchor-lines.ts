/** The lines that `npm run anchor` is given. */
import * as v from 'valibot';
import type { Selectors } from '../notes/anchor';
import { InputError } from './spot/input';

export type QuoteLine = Selectors & { id: string | number; text: string };

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const LINE: v.GenericSchema<unknown, QuoteLine> = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  quote: v.object({ exact: v.string(), prefix: v.optional(v.string(), ''), suffix: v.optional(v.string(), '') }),
  position: v.exactOptional(v.object({ start: offset, end: offset })),
});

/** Reads lines of JSON; one that is not as expected throws `InputError` with its number and what is wrong. */
export function parseQuoteLines(path: string, content: string): QuoteLine[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${path}:${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new InputError(`${where}: is not JSON: ${(cause as Error).message}`, { cause });
    }
    const read = v.safeParse(LINE, value);
    if (read.success) return [read.output];
    const [issue] = read.issues;
    throw new InputError(`${where}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
  });
}
