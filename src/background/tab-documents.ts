/**
 * The documents that are open in tabs, as far as this start of the background has heard of them. Everything here can be
 * rebuilt by asking the frames to send their text again.
 */
import type { Knowledge } from '../knowledge/compile';
import { LinkedDocument, type PassageMentions, type PlacedMention, type TextUpdate } from '../linking/document';
import { refusalsFor } from '../linking/refusals';
import type { TextAnswer } from '../messaging/protocol';
import type { Settings } from '../settings/settings';
import type { Brain } from './brain';
import { hostOf } from './host-of';
import type { Platform } from './platform';

type Tab = {
  /** Of the top frame; empty while only child frames were heard of. */
  instance: string;
  host: string;
  /** As visited, of the top frame. */
  url: string;
  /** What the document was read with; once other packs are in use, it has to be read anew. */
  knowledge: Knowledge;
  document: LinkedDocument;
  /** Instances by frame. */
  frames: Map<number, string>;
  /** Who is named and how often, as it was last announced. */
  named: string;
};

export class TabDocuments {
  private readonly tabs = new Map<number, Tab>();
  private readonly brain: () => Promise<Brain>;
  private readonly settings: () => Promise<Settings>;
  private readonly platform: Platform;
  private readonly changed: (tab: number) => void;

  /** `changed` is told of a tab whenever other names, or another number of them, stand in it. */
  constructor(
    brain: () => Promise<Brain>,
    settings: () => Promise<Settings>,
    platform: Platform,
    changed: (tab: number) => void,
  ) {
    this.brain = brain;
    this.settings = settings;
    this.platform = platform;
    this.changed = changed;
  }

  /** A new document in the top frame of a tab: what was known of the tab is over. */
  begin(tab: number, frame: number, instance: string): void {
    const known = this.tabs.get(tab);
    if (frame !== 0 || known?.instance === instance) return;
    this.forget(tab);
    this.changed(tab);
  }

  /** Something else that is shown of a tab's page is otherwise now. */
  stir(tab: number): void {
    this.changed(tab);
  }

  framesOf(tab: number): number[] {
    return [...(this.tabs.get(tab)?.frames.keys() ?? [])];
  }

  /** The tab is closed. */
  end(tab: number): void {
    this.tabs.delete(tab);
  }

  /** Names are not shown in this tab, or not yet. */
  forget(tab: number): void {
    this.tabs.delete(tab);
    this.platform.badge(tab, 0);
  }

  /** Takes a frame's update in and answers it; other frames hear of what changed for them. */
  async update(tab: number, frame: number, url: string, update: TextUpdate): Promise<TextAnswer> {
    const { knowledge } = await this.brain();
    const settings = await this.settings();
    let known = this.tabs.get(tab);
    const isStale = known !== undefined && known.knowledge !== knowledge;
    if (!known || isStale || (frame === 0 && known.instance !== '' && known.instance !== update.instance)) {
      known = {
        instance: '',
        host: frame === 0 ? hostOf(url) : '',
        url: frame === 0 ? url : '',
        knowledge,
        document: new LinkedDocument(knowledge),
        frames: new Map(),
        named: '',
      };
      this.tabs.set(tab, known);
      // Other frames have spoken of this document to an earlier start of the background: it is whole with them only.
      if (frame !== 0) void this.gather(tab).catch(() => undefined);
      else if (update.base > 0) this.platform.orderAll('frame.resend', { children: true }, tab);
    }
    if (frame === 0) Object.assign(known, { instance: update.instance, host: hostOf(url), url });
    if (!known.document.apply(frame, update)) return { kind: 'resend' };
    known.frames.set(frame, update.instance);
    const deltas = relink(known, settings);
    for (const [other, passages] of deltas) if (other !== frame) this.tell(tab, other, known, passages);
    this.tellNamed(tab, known);
    return { kind: 'delta', version: update.base + 1, passages: deltas.get(frame) ?? [] };
  }

  /**
   * Every mention of a tab's document, in reading order. A document this start has not heard of is asked for; null when
   * no frame of ours answers.
   */
  async mentions(tab: number): Promise<PlacedMention[] | null> {
    if (!this.tabs.has(tab)) {
      try {
        await this.gather(tab);
      } catch {
        return null;
      }
    }
    return this.tabs.get(tab)?.document.mentions() ?? [];
  }

  /** Forgets the frames of a tab that are no longer there, and what they gave evidence for. */
  async prune(tab: number): Promise<void> {
    const known = this.tabs.get(tab);
    if (!known) return;
    const children = [...known.frames.keys()].filter((frame) => frame !== 0);
    const gone = await Promise.all(
      children.map((frame) =>
        this.platform.order(tab, frame, 'frame.status', {}).then(
          () => false,
          () => true,
        ),
      ),
    );
    if (!gone.includes(true)) return;
    for (const [i, frame] of children.entries()) {
      if (!gone[i]) continue;
      known.document.dropFrame(frame);
      known.frames.delete(frame);
    }
    await this.relinkAll([tab]);
  }

  /** Links all known documents again, after a change of settings that bears on links or paint. */
  async relinkAll(tabs: Iterable<number> = this.tabs.keys()): Promise<void> {
    const settings = await this.settings();
    for (const tab of [...tabs]) {
      const known = this.tabs.get(tab);
      if (!known) continue;
      const deltas = relink(known, settings);
      for (const [frame, passages] of deltas) this.tell(tab, frame, known, passages);
      this.tellNamed(tab, known);
    }
  }

  /** Links every open page again: a page that this start has not heard of sends its text first. */
  async linkAgain(): Promise<void> {
    await this.relinkAll();
    await this.platform.eachPage((tab) => {
      if (!this.tabs.has(tab)) void this.gather(tab).catch(() => undefined);
    });
  }

  /** Other packs are in use: everything is read anew, in every page whether this start has heard of it or not. */
  async startOver(): Promise<void> {
    this.tabs.clear();
    await this.platform.eachPage((tab) => void this.gather(tab).catch(() => undefined));
  }

  /** Says again how many are named in each open page: the button is to show it otherwise. */
  async countAgain(): Promise<void> {
    const open: number[] = [];
    await this.platform.eachPage((tab) => open.push(tab));
    for (const tab of open) {
      const told = this.tabs.get(tab);
      if (told) told.named = '';
      await this.mentions(tab);
      const known = this.tabs.get(tab);
      if (known?.named === '') this.tellNamed(tab, known);
    }
  }

  /** Asks all frames for their text again; the top frame has answered when this resolves. */
  private async gather(tab: number): Promise<void> {
    await this.platform.order(tab, 0, 'frame.resend', {});
    this.platform.orderAll('frame.resend', { children: true }, tab);
  }

  /** Badge and open surfaces follow who is named. */
  private tellNamed(tab: number, known: Tab): void {
    const counts = new Map<string, number>();
    for (const { mention } of known.document.mentions()) {
      if (mention.entity !== null) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    }
    const named = JSON.stringify([...counts]);
    if (named === known.named) return;
    known.named = named;
    this.platform.badge(tab, counts.size);
    this.changed(tab);
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

function relink(tab: Tab, settings: Settings): Map<number, PassageMentions[]> {
  const known = new Set(settings.known);
  return tab.document.relink(
    refusalsFor(settings.corrections, { site: tab.host, page: tab.url }),
    (entity) => known.has(entity) || tab.knowledge.quiet.has(entity),
  );
}
