/** Waiting for something to become true, with an error that says what did not. */
const POLL_MS = 30;
export const PATIENCE_MS = 10_000;

/** Asks until the answer is truthy; throws after `patienceMs`, with `what` and the last answer or error. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const deadline = Date.now() + patienceMs;
  let last: unknown;
  do {
    try {
      const answer = await within(ask(), patienceMs);
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await pause(POLL_MS);
  } while (Date.now() < deadline);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${patienceMs / 1000} s for ${what}; last seen: ${seen}`);
}

/** Rejects when a promise takes too long: a page that navigates away can leave a question unanswered for ever. */
export function within<Value>(promise: Promise<Value>, limitMs: number): Promise<Value> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
