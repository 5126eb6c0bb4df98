/**
 * The documents that are open in tabs, as far as this start of the background has heard of them. Everything here can be
 * rebuilt by asking the frames to send their text again.
 */
import { LinkedDocument, type PassageMentions, type PlacedMention, type TextUpdate } from '../linking/document';
import type { TextAnswer } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import { hostKey } from '../settings/site';
import type { Brain } from './brain';
import type { Platform } from './platform';

type Tab = {
  instance: string;
  host: string;
  document: LinkedDocument /** Instances by frame. */;
  frames: Map<number, string>;
};

export class TabDocuments {
  private readonly tabs = new Map<number, Tab>();
  private readonly brain: () => Promise<Brain>;
  private readonly settings: () => Promise<Settings>;
  private readonly platform: Platform;

  constructor(brain: () => Promise<Brain>, settings: () => Promise<Settings>, platform: Platform) {
    this.brain = brain;
    this.settings = settings;
    this.platform = platform;
  }

  /** A new document in the top frame of a tab: what was known of the tab is over. */
  begin(tab: number, frame: number, instance: string): void {
    const known = this.tabs.get(tab);
    if (frame === 0 && known?.instance !== instance) {
      this.tabs.delete(tab);
      this.platform.badge(tab, 0);
    }
  }

  framesOf(tab: number): number[] {
    return [...(this.tabs.get(tab)?.frames.keys() ?? [])];
  }

  end(tab: number): void {
    this.tabs.delete(tab);
  }

  /** Takes a frame's update in and answers it; other frames hear of what changed for them. */
  async update(tab: number, frame: number, url: string, update: TextUpdate): Promise<TextAnswer> {
    const { knowledge, library } = await this.brain();
    const settings = await this.settings();
    let known = this.tabs.get(tab);
    if (!known || (frame === 0 && known.instance !== update.instance)) {
      // A child frame alone cannot begin a document: its top frame is asked for its text, and joins.
      known = {
        instance: frame === 0 ? update.instance : '',
        host: hostOf(url),
        document: new LinkedDocument(knowledge),
        frames: new Map(),
      };
      this.tabs.set(tab, known);
      if (frame !== 0) void this.platform.order(tab, 0, 'frame.resend', {}).catch(() => undefined);
    }
    if (frame === 0) Object.assign(known, { instance: update.instance, host: hostOf(url) });
    if (!known.document.apply(frame, update)) return { kind: 'resend' };
    known.frames.set(frame, update.instance);
    const deltas = relink(known, settings, (id) => library.entity(id)?.quiet ?? false);
    for (const [other, passages] of deltas) if (other !== frame) this.tell(tab, other, known, passages);
    this.platform.badge(tab, new Set(known.document.mentions().map(({ mention }) => mention.entity)).size);
    return { kind: 'delta', version: update.base + 1, passages: deltas.get(frame) ?? [] };
  }

  /**
   * Every mention of a tab's document, in reading order. A document this start has not heard of is asked for; null when
   * no frame of ours answers.
   */
  async mentions(tab: number): Promise<PlacedMention[] | null> {
    if (!this.tabs.has(tab)) {
      try {
        await this.platform.order(tab, 0, 'frame.resend', {});
      } catch {
        return null;
      }
    }
    return this.tabs.get(tab)?.document.mentions() ?? [];
  }

  /** Links all known documents again, after a change of settings that bears on links or paint. */
  async relinkAll(): Promise<void> {
    const { library } = await this.brain();
    const settings = await this.settings();
    for (const [tab, known] of this.tabs) {
      const deltas = relink(known, settings, (id) => library.entity(id)?.quiet ?? false);
      for (const [frame, passages] of deltas) this.tell(tab, frame, known, passages);
    }
  }

  private tell(tab: number, frame: number, known: Tab, passages: PassageMentions[]): void {
    const instance = known.frames.get(frame);
    if (instance === undefined) return;
    this.platform.order(tab, frame, 'frame.mentions', { instance, passages }).catch(() => {
      // The frame has gone, and its evidence with it.
      known.document.dropFrame(frame);
      known.frames.delete(frame);
    });
  }
}

function relink(tab: Tab, settings: Settings, isQuiet: (entity: string) => boolean): Map<number, PassageMentions[]> {
  const refused = new Set(
    settings.corrections
      .filter(({ site }) => site === undefined || site === tab.host)
      .map(({ name, entity }) => `${name.toLowerCase()}\n${entity}`),
  );
  const known = new Set(settings.known);
  return tab.document.relink(
    (text, entity) => refused.has(`${text.toLowerCase()}\n${entity}`),
    (entity) => known.has(entity) || isQuiet(entity),
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? hostKey(new URL(url).hostname) : '';
}
