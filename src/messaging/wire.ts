/**
 * How messages cross the browser: an envelope that marks them as ours, and a tagged result, so that an error crosses as
 * what it is and "nobody answered" is told apart from "answered with an error".
 */
export type Shape = { input: unknown; output: unknown };

/** `at`: the address that a page's document has by now. */
export type Envelope = { glosa: 1; type: string; input: unknown; at?: string };
export type Result = { ok: true; output: unknown } | { ok: false; name: string; message: string };

/** The other end answered with an error. `cause` names it. */
export class RemoteError extends Error {
  override name = 'RemoteError';
}

/** The other end is not there: the extension was updated under the page, a frame has gone, no content script runs. */
export class NobodyThere extends Error {
  override name = 'NobodyThere';
}

export const envelope = (type: string, input: unknown): Envelope => ({ glosa: 1, type, input });

export const envelopeFrom = (at: string, type: string, input: unknown): Envelope => ({ glosa: 1, type, input, at });

export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && (message as { glosa?: unknown }).glosa === 1;
}

/** Posts a message and opens its result; throws `NobodyThere` or `RemoteError`. */
export async function post(type: string, message: () => Promise<unknown>): Promise<unknown> {
  let result: unknown;
  try {
    result = await message();
  } catch (cause) {
    throw new NobodyThere(`nobody answered ${type}`, { cause });
  }
  if (typeof result !== 'object' || result === null || !('ok' in result)) {
    throw new NobodyThere(`nobody answered ${type}`);
  }
  const answer = result as Result;
  if (answer.ok) return answer.output;
  throw new RemoteError(`${type}: ${answer.message}`, { cause: answer.name });
}

/** Runs a handler into a result. */
export function resultOf(work: Promise<unknown>): Promise<Result> {
  return work.then(
    (output): Result => ({ ok: true, output }),
    (error: unknown): Result => ({
      ok: false,
      name: error instanceof Error ? error.name : 'Error',
      message: error instanceof Error ? error.message : String(error),
    }),
  );
}
