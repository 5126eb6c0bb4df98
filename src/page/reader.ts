/**
 * Reads the page and keeps the background's copy in step: one update at a time, changes gathered behind it, everything
 * again when the background has lost the document.
 */
import type { PassageMentions, PlacedPassage, TextUpdate } from '../linking/document';
import type { LiveText, TextChange } from './live-text';
import type { StyleProbe } from './roles';
import { type Dirty, watchText } from './watch';

type Answer = { kind: 'delta'; version: number; passages: PassageMentions[] } | { kind: 'resend' };

/** What a reader is given: the page, how to ask, and whom to tell. */
export type ReaderPort = {
  document: Document;
  instance: string;
  ask: (update: TextUpdate) => Promise<Answer>;
  onChange: (change: { mentions: PassageMentions[]; removed: number[] }) => void;
  /** The text stands in other nodes now: marks must be put on them. */
  onMoved: () => void;
  /** The text was read again. */
  onText: () => void;
  /** The background did not answer: it failed, or the extension was replaced. */
  onFailure: () => void;
};

/** Above this much text a page is no article: reading stops, and the popup says so. */
const CHARS_MOST = 4_000_000;

export class Reader {
  stopped: 'budget' | null = null;
  /** Whether the background is told of the text; notes need it read even where names are off. */
  private sharing = false;
  /** The next update is everything, whatever the background holds. */
  private restart = false;
  private version = 0;
  private sending = false;
  private pending: { added: PlacedPassage[]; removed: number[] } | null = null;
  private readonly live: LiveText;
  private readonly port: ReaderPort;
  private readonly signal: AbortSignal;
  private whenIdle: (() => void)[] = [];

  constructor(live: LiveText, probe: StyleProbe, port: ReaderPort, signal: AbortSignal) {
    this.live = live;
    this.port = port;
    this.signal = signal;
    watchText(port.document, live, probe, (dirty) => this.take(dirty), signal).observe(port.document.documentElement);
    if (port.document.body) this.live.reread(port.document.body);
    this.checkBudget();
  }

  /** Stops telling the background. */
  unshare(): void {
    this.sharing = false;
    this.pending = null;
  }

  /** Sends everything, and from then on what changes; resolves when the background has it. */
  share(): Promise<void> {
    this.sharing = true;
    this.restart = true;
    return new Promise((resolve) => {
      this.whenIdle.push(resolve);
      void this.send();
    });
  }

  private take({ roots, dropGone }: Dirty): void {
    if (this.stopped) return;
    const changes: TextChange[] = dropGone ? [this.live.dropGone()] : [];
    for (const root of roots) changes.push(this.live.reread(root));
    this.checkBudget();
    const added = changes.flatMap((change) => change.added);
    const removed = changes.flatMap((change) => change.removed);
    if (removed.length > 0) this.port.onChange({ mentions: [], removed });
    if (roots.length > 0) this.port.onMoved();
    this.port.onText();
    if (!this.sharing) return;
    if (added.length === 0 && removed.length === 0) return;
    // A passage that came and went unsent needs no word about it; additions keep the order of the page.
    const gone = new Set(removed);
    const unsent = (this.pending?.added ?? []).filter(({ id }) => !gone.has(id));
    const unsentIds = new Set((this.pending?.added ?? []).map(({ id }) => id));
    const fresh = new Set([...unsent, ...added].map(({ id }) => id));
    this.pending = {
      added: this.live.whole().filter(({ id }) => fresh.has(id)),
      removed: [...(this.pending?.removed ?? []), ...removed.filter((id) => !unsentIds.has(id))],
    };
    void this.send();
  }

  private async send(): Promise<void> {
    if (this.sending || !this.sharing || this.signal.aborted || !(this.restart || this.pending)) return;
    this.sending = true;
    const changed = this.restart
      ? { base: 0, added: this.live.whole(), removed: [] }
      : { base: this.version, added: this.pending?.added ?? [], removed: this.pending?.removed ?? [] };
    this.pending = null;
    this.restart = false;
    try {
      const answer = await this.port.ask({ instance: this.port.instance, ...changed });
      if (answer.kind === 'resend') this.restart = true;
      else {
        // A restart asked for meanwhile begins at 0 again, whatever this answer confirms.
        this.version = answer.version;
        if (this.sharing && !this.signal.aborted) this.port.onChange({ mentions: answer.passages, removed: [] });
      }
    } catch {
      // What the background holds is unknown now: the next change brings everything.
      this.restart = true;
      this.port.onFailure();
      this.sending = false;
      for (const done of this.whenIdle.splice(0)) done();
      return;
    }
    this.sending = false;
    if (this.sharing && (this.restart || this.pending)) await this.send();
    else for (const done of this.whenIdle.splice(0)) done();
  }

  private checkBudget(): void {
    let chars = 0;
    for (const { text } of this.live.passages) chars += text.length;
    if (chars > CHARS_MOST) this.stopped = 'budget';
  }
}
