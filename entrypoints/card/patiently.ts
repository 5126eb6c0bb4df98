/** Asking a background that may be stopped while it is thinking: it starts again when it is asked again. */

/** A background that does not answer so many times in a row is broken. */
const TRIES_MOST = 3;

/** Asks again while nobody answers and there is somebody to ask; a refusal is an answer. */
export async function patiently<Answer>(ask: () => Promise<Answer>, isLost: () => boolean): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      // By name: the class of another script is another class.
      const isNobody = error instanceof Error && error.name === 'NobodyThere';
      if (!isNobody || isLost() || tries === TRIES_MOST) throw error;
    }
  }
}
