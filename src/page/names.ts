/** Names on this frame's page, from the reader's choices to painted marks: reading, telling the background, painting. */
import type { PassageMentions } from '../linking/document';
import type { PageSettings } from '../settings/site';
import { Courier } from './courier';
import type { LiveText } from './live-text';
import type { Marks } from './marks';
import type { PageMentions } from './mentions';
import type { ReadingPort } from './page-port';
import { Reader } from './reader';
import { probeByLayout } from './style';

export type NamesPort = {
  document: Document;
  instance: string;
  ask: ReadingPort['ask'];
  live: LiveText;
  marks: Marks;
  mentions: PageMentions;
  /** The text was read again. */
  onText: () => void;
  /** Mentions came or went. */
  onMentions: () => void;
  /** Frames went from the page. */
  onFrames: () => void;
  isAlive: () => boolean;
  onFailure: () => void;
};

export class Names {
  /** Whether names are wanted here. */
  isOpen = false;
  #reader: Reader | null = null;
  readonly #courier: Courier;
  readonly #port: NamesPort;
  readonly #signal: AbortSignal;

  constructor(port: NamesPort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
    const { live, instance, ask, onFailure } = port;
    this.#courier = new Courier(
      live,
      {
        instance,
        ask: (update) => ask('page.text', update),
        onMentions: (passages) => this.paint(passages),
        onFailure,
      },
      signal,
    );
  }

  get stopped(): 'budget' | null {
    return this.#reader?.stopped ?? null;
  }

  /** Reads the page if nothing has needed it so far. */
  read(): Reader {
    const { document, live, marks, mentions, onText, onFrames, isAlive } = this.#port;
    this.#reader ??= new Reader(
      live,
      probeByLayout,
      {
        document,
        onChange: (change) => {
          if (change.added.length + change.removed.length + change.kept.length === 0) return;
          mentions.follow(change);
          this.#courier.tell(change);
          onText();
        },
        lift: ({ id }) => marks.lift(id),
        onStorm: () => {
          this.#courier.unshare();
          mentions.clear();
        },
        onFrames,
        isAlive,
      },
      this.#signal,
    );
    return this.#reader;
  }

  /** Takes in what the background has found. */
  paint(passages: readonly PassageMentions[]): void {
    this.#port.mentions.update(passages);
    this.#port.onMentions();
  }

  /** Takes the reader's choices in, and whether names are wanted; `anew`: the background has none of the text. */
  async apply(settings: PageSettings, isOpen: boolean, anew: boolean): Promise<void> {
    this.#port.mentions.choose(settings.marks, settings.markStyle);
    this.isOpen = isOpen;
    if (!isOpen) {
      this.#courier.unshare();
      this.#port.mentions.clear();
    } else if (anew) await this.share();
  }

  /** Sends all text; resolves when the background has it. */
  async share(): Promise<void> {
    const { firstRead } = this.read();
    if (this.stopped) return;
    void this.#courier.share();
    await firstRead;
    await this.#courier.settled();
  }
}
