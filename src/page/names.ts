/**
 * Names on this frame's page, from the reader's choices to painted marks: whether they are wanted here, reading, telling
 * the background, painting what it answers.
 */
import type { PassageMentions } from '../linking/document';
import type { PageSettings } from '../settings/site';
import { Courier } from './courier';
import { isPageToRead, pageFacts } from './gate';
import type { LiveText } from './live-text';
import type { Marks } from './marks';
import type { PageMentions } from './mentions';
import type { PagePort } from './page-port';
import { Reader } from './reader';
import { probeByLayout } from './style';

export type NamesPort = Pick<PagePort, 'document' | 'isTop' | 'instance' | 'ask'> & {
  live: LiveText;
  marks: Marks;
  mentions: PageMentions;
  /** The text was read again. */
  onText: () => void;
  /** Mentions came or went. */
  onMentions: () => void;
  /** Frames went from the page. */
  onFrames: () => void;
  /** Names have come to be wanted here (true), or are no longer (false). */
  onGate: (isOpen: boolean) => void;
  isAlive: () => boolean;
  onFailure: () => void;
};

export class Names {
  settings: PageSettings | null = null;
  gate: 'open' | 'asleep' = 'asleep';
  /** The reader asked for this very page, whatever it looks like. */
  asked = false;
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

  /**
   * Takes the reader's choices in. All text is sent when names begin to be wanted, or `anew`; otherwise the background
   * has it, whatever else is chosen.
   */
  async apply(settings: PageSettings, anew = this.gate !== 'open'): Promise<void> {
    this.settings = settings;
    this.#port.mentions.choose(settings.marks, settings.markStyle);
    const isOpen = this.#isWanted(settings);
    this.gate = isOpen ? 'open' : 'asleep';
    if (!isOpen) {
      this.#courier.unshare();
      this.#port.mentions.clear();
    }
    this.#port.onGate(isOpen);
    if (isOpen && anew) await this.share();
  }

  /** The page may have become another kind of page. */
  async lookAgain(): Promise<void> {
    const { settings } = this;
    if (settings && this.#isWanted(settings) !== (this.gate === 'open')) await this.apply(settings);
  }

  /** Sends all text; resolves when the background has it. */
  async share(): Promise<void> {
    const { firstRead } = this.read();
    if (this.stopped) return;
    void this.#courier.share();
    await firstRead;
    await this.#courier.settled();
  }

  #isWanted({ names, pages }: PageSettings): boolean {
    if (names !== 'on') return false;
    return !this.#port.isTop || isPageToRead(pageFacts(this.#port.document), pages, this.asked);
  }
}
