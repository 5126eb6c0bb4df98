/** Questions that are asked while a surface's own code is still being loaded. */
import type { SurfaceRequests } from './protocol';
import type { send } from './send';

type Asked = { [Type in keyof SurfaceRequests]?: SurfaceRequests[Type]['input'] };

/**
 * Asks at once, and gives a `send` that hands each of these answers to the first who asks the same thing; whoever asks
 * again, asks anew.
 */
export function headStart(ask: typeof send, asked: Asked): typeof send {
  const begun = new Map<string, { input: string; answer: Promise<unknown> }>();
  for (const [type, input] of Object.entries(asked)) {
    const answer = ask(type as keyof SurfaceRequests, input as never);
    // A failure is told to whoever takes the answer.
    answer.catch(() => undefined);
    begun.set(type, { input: JSON.stringify(input), answer });
  }
  const taking = (type: keyof SurfaceRequests, input: never): Promise<unknown> => {
    const known = begun.get(type);
    if (known?.input !== JSON.stringify(input)) return ask(type, input);
    begun.delete(type);
    return known.answer;
  };
  return taking as typeof send;
}
