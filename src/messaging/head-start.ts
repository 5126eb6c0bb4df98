/** Questions that are asked while a surface's own code is still being loaded. */
import type { SurfaceRequests } from './protocol';
import type { send } from './send';

type Asked = { [Type in keyof SurfaceRequests]?: SurfaceRequests[Type]['input'] };

/** Answers to some questions. */
export type Known = { [Type in keyof SurfaceRequests]?: SurfaceRequests[Type]['output'] };

/** A question that was asked, and its answer to come. */
type Begun = { type: string; input: string; answer: Promise<unknown> };

export type HeadStart = {
  /** Hands each answer to the first who asks the same thing; whoever asks again, asks anew. */
  send: typeof send;
  /** Resolves when everything is answered, or has failed. */
  done: Promise<void>;
  /** Takes the answers that are there by now: whoever asks for one of these, asks anew. */
  take: () => Known;
};

/** Asks at once. */
export function askFirst(ask: typeof send, asked: Asked): Begun[] {
  return Object.entries(asked).map(([type, input]) => {
    const answer = ask(type as keyof SurfaceRequests, input as never);
    // A failure is told to whoever takes the answer.
    answer.catch(() => undefined);
    return { type, input: JSON.stringify(input), answer };
  });
}

/** Keeps what was asked first for those who will want it; all else goes through `ask`. */
export function headStart(ask: typeof send, begun: readonly Begun[]): HeadStart {
  const waiting = new Map(begun.map((one) => [one.type, one]));
  const known = new Map<string, unknown>();
  const heard = begun.map(({ type, answer }) =>
    answer.then(
      (output) => void known.set(type, output),
      () => undefined,
    ),
  );
  const taking = (type: keyof SurfaceRequests, input: never): Promise<unknown> => {
    const first = waiting.get(type);
    if (first?.input !== JSON.stringify(input)) return ask(type, input);
    waiting.delete(type);
    return first.answer;
  };
  return {
    send: taking as typeof send,
    done: Promise.all(heard).then(() => undefined),
    take: () => Object.fromEntries([...known].filter(([type]) => waiting.delete(type))) as Known,
  };
}
