/**
 * Keeps the background's copy of the text in step: one update at a time, changes gathered behind it, everything again
 * when the background has lost the document.
 */
import type { PassageMentions, TextUpdate } from '../linking/document';
import type { LiveText, TextChange } from './live-text';

export type TextAnswer = { kind: 'delta'; version: number; passages: PassageMentions[] } | { kind: 'resend' };

export type CourierPort = {
  instance: string;
  ask: (update: TextUpdate) => Promise<TextAnswer>;
  onMentions: (passages: PassageMentions[]) => void;
  /** The background did not answer: it failed, or the extension was replaced. */
  onFailure: () => void;
};

export class Courier {
  /** Whether the background is told of the text; notes need it read even where names are off. */
  #sharing = false;
  /** The next update is everything, whatever the background holds. */
  #restart = false;
  #version = 0;
  #sending = false;
  readonly #added = new Set<number>();
  readonly #removed = new Set<number>();
  #waiting: (() => void)[] = [];
  readonly #live: LiveText;
  readonly #port: CourierPort;
  readonly #signal: AbortSignal;

  constructor(live: LiveText, port: CourierPort, signal: AbortSignal) {
    this.#live = live;
    this.#port = port;
    this.#signal = signal;
  }

  /** Stops telling the background. */
  unshare(): void {
    this.#sharing = false;
    this.#forgetPending();
  }

  /** Sends everything, and from then on what changes; resolves when the background has it. */
  share(): Promise<void> {
    this.#sharing = true;
    this.#restart = true;
    return this.settled();
  }

  /** Resolves when the background has what is known now, or cannot be reached. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      void this.#send();
    });
  }

  /** The text changed. */
  tell({ added, removed }: Pick<TextChange, 'added' | 'removed'>): void {
    if (!this.#sharing) return;
    // A passage that came and went unsent needs no word about it.
    for (const id of removed) if (!this.#added.delete(id)) this.#removed.add(id);
    for (const id of added) this.#added.add(id);
    void this.#send();
  }

  get #isBehind(): boolean {
    return this.#sharing && !this.#signal.aborted && (this.#restart || this.#added.size > 0 || this.#removed.size > 0);
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#isBehind) await this.#sendOnce();
    } catch {
      // What the background holds is unknown now: the next change brings everything.
      this.#restart = true;
      this.#port.onFailure();
    }
    this.#sending = false;
    for (const done of this.#waiting.splice(0)) done();
  }

  async #sendOnce(): Promise<void> {
    const changed = this.#restart
      ? { base: 0, added: this.#live.placed(), removed: [] }
      : { base: this.#version, added: this.#live.placed(this.#added), removed: [...this.#removed] };
    this.#forgetPending();
    this.#restart = false;
    const answer = await this.#port.ask({ instance: this.#port.instance, ...changed });
    if (answer.kind === 'resend') this.#restart = true;
    else {
      // A restart asked for meanwhile begins at 0 again, whatever this answer confirms.
      this.#version = answer.version;
      if (!this.#sharing || this.#signal.aborted) return;
      // An answer names only passages with mentions: what stood in others that were sent stands there no more.
      const empty = changed.added.map(({ id }) => ({ id, mentions: [] }));
      this.#port.onMentions([...empty, ...answer.passages]);
    }
  }

  #forgetPending(): void {
    this.#added.clear();
    this.#removed.clear();
  }
}
