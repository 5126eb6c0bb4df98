/** What the background needs of the browser, as an interface; the entrypoint fills it in. */
import type { CardPart } from '../messaging/card-requests';
import type { FrameOrders } from '../messaging/protocol';
import type { WritingAbout } from '../messaging/writing-requests';

export type Order = <K extends keyof FrameOrders>(
  tab: number,
  frame: number,
  type: K,
  input: FrameOrders[K]['input'],
) => Promise<FrameOrders[K]['output']>;

/** The scripts injected into one frame when they are needed there; that of the notes brings the one that reads along. */
export type Injected = 'reader' | 'pointer' | 'card' | 'bar' | 'notes' | 'spanish' | CardPart;

export interface Platform {
  order: Order;
  /** To every frame of every tab, or of one tab; frames without our script do not hear it. */
  orderAll: <K extends keyof FrameOrders>(type: K, input: FrameOrders[K]['input'], tab?: number) => void;
  /** Every tab whose address can be read and is a web page, of some sites (match patterns) or of all. */
  eachPage: (see: (tab: number, url: string) => void, origins?: readonly string[]) => Promise<void>;
  inject: (tab: number, frame: number, what: Injected) => Promise<void>;
  /** Brings the content script and the style of marks into the top frame of a tab. */
  injectPage: (tab: number) => Promise<void>;
  /** The same, into all frames that it may enter; `reading`: and what reads them. */
  injectFrames: (tab: number, reading: boolean) => Promise<void>;
  /** Opens a page of the extension in a new tab, by its path and fragment. */
  openTab: (path: string) => Promise<void>;
  badge: (tab: number, count: number) => void;
  /** The address of a tab, or null where the browser does not tell (no access, no such tab). */
  tabUrl: (tab: number) => Promise<string | null>;
  /** Opens the popup in a window of its own, on a note or an entity; for pages that let no frame of ours in. */
  openWriter: (tab: number, about: WritingAbout) => Promise<void>;
  /** Whether a tab is in a private window. */
  isPrivate: (tab: number) => Promise<boolean>;
  /** Bytes that the extension uses and may use, as the browser estimates; null where it does not say. */
  storage: () => Promise<{ used: number; quota: number } | null>;
  /** Whether pages of an address may be read; null: of all sites. */
  hasAccess: (url: string | null) => Promise<boolean>;
  /** ISO 8601 in UTC. */
  now: () => string;
  /** BCP 47, as the browser's interface speaks. */
  browserLanguage: () => string;
}
