/** Two ends of the browser's messaging: what is sent comes to every listener, with the sender that the test is. */
type Listener = (message: unknown, sender: object, respond: (result: unknown) => void) => true | undefined;

const listeners = new Set<Listener>();
let sender: object = {};

export const OWN = { id: 'glosa', origin: 'ext://glosa/' };

/** As whom the next messages are sent. */
export function sendAs(from: object): void {
  sender = { id: OWN.id, ...from };
}

async function send(message: unknown): Promise<unknown> {
  // What crosses the browser is a copy; the first listener that answers is heard.
  for (const listener of listeners) {
    let heard: true | undefined;
    const answered = new Promise<unknown>((respond) => {
      heard = listener(structuredClone(message), sender, respond);
    });
    if (heard) return structuredClone(await answered);
  }
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

export const native = {
  runtime: {
    id: OWN.id,
    getURL: (path: string) => OWN.origin + path,
    sendMessage: send,
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
  tabs: { sendMessage: (_tab: number, message: unknown) => send(message) },
};
