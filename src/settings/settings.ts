/** The reader's choices: one typed definition, its defaults, and what follows from it for one site. Pure. */

export const SETTINGS_VERSION = 1;

/** A reader's word that a name does not mean an entity: everywhere, on one site, or on one page (its address). */
export type Correction = { name: string; entity: string; site?: string; page?: string };

/** What a reader chose for one site; absent means "as everywhere". */
export type SiteRule = { names?: boolean; paintNotes?: boolean };

export type Settings = {
  version: typeof SETTINGS_VERSION;
  /** The switch for everything. Notes stay visible when it is off. */
  enabled: boolean;
  /** Interface and pack texts; `auto` follows the browser. */
  language: 'auto' | 'en' | 'es';
  /** Which pages Glosa wakes on by itself. */
  pages: 'articles' | 'every' | 'asked';
  /** Which mentions are underlined; all of them answer to the pointer when underlined. */
  marks: 'all' | 'first' | 'none';
  /** How a mark looks. */
  markStyle: 'dotted' | 'solid' | 'tint';
  /** What opens a card: a pointer that rests, or only a click. */
  opensOn: 'hover' | 'click';
  /** Rest of the pointer before a card opens, in milliseconds. */
  openDelayMs: number;
  /** Whether a bar that keeps them appears beside selected words. */
  selectionBar: boolean;
  /** Colour of a new highlight. */
  noteColour: 'yellow' | 'green' | 'blue' | 'pink';
  /** Whether the toolbar button shows how many entities a page names. */
  badge: boolean;
  /** Until when everything pauses (ISO 8601, UTC); null: it does not. */
  pausedUntil: string | null;
  /** Packs that the reader switched off, by id. */
  packsOff: string[];
  /** By hostname, without a leading `www.`. */
  sites: Record<string, SiteRule>;
  /** Entities the reader knows: linked, not underlined. */
  known: string[];
  corrections: Correction[];
};

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  language: 'auto',
  pages: 'articles',
  marks: 'all',
  markStyle: 'dotted',
  opensOn: 'hover',
  openDelayMs: 200,
  selectionBar: true,
  noteColour: 'yellow',
  badge: true,
  pausedUntil: null,
  packsOff: [],
  sites: {},
  known: [],
  corrections: [],
};
