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
  /** The background cannot be reached any more. */
  onLost: () => void;
};

/** Above this much text a page is no article: reading stops, and the popup says so. */
const CHARS_MOST = 4_000_000;

export class Reader {
  stopped: 'budget' | null = null;
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

  /** Sends everything, and resolves when the background has it. */
  resend(): Promise<void> {
    this.version = 0;
    this.pending = { added: this.live.whole(), removed: [] };
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
    if (this.sending || !this.pending || this.signal.aborted) return;
    this.sending = true;
    const update = { instance: this.port.instance, base: this.version, ...this.pending };
    this.pending = null;
    try {
      const answer = await this.port.ask(update);
      if (this.signal.aborted) return;
      if (answer.kind === 'resend') {
        this.version = 0;
        this.pending = { added: this.live.whole(), removed: [] };
      } else {
        this.version = answer.version;
        this.port.onChange({ mentions: answer.passages, removed: [] });
      }
    } catch {
      this.port.onLost();
      return;
    } finally {
      this.sending = false;
    }
    if (this.pending) void this.send();
    else for (const done of this.whenIdle.splice(0)) done();
  }

  private checkBudget(): void {
    let chars = 0;
    for (const { text } of this.live.passages) chars += text.length;
    if (chars > CHARS_MOST) this.stopped = 'budget';
  }
}
