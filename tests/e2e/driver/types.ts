/** What a journey can do to a browser: one vocabulary, spoken by `chromium.ts` and `firefox.ts`. */
import type { BrowserName } from '../../../src/cli/browsers.mjs';

export type { BrowserName };

export type LaunchOptions = {
  /** Folder of the unpacked extension; by default the build for this browser. `null`: no extension at all. */
  extension?: string | null;
  /** Default true. */
  headless?: boolean;
  viewport?: { width: number; height: number };
  /** Leaves the welcome page open that the extension opens when it is installed; default false. */
  welcome?: boolean;
  /** Lets pages reach other machines; default false. */
  network?: boolean;
};

export interface Browser {
  readonly name: BrowserName;
  /** The extension's own origin, without a slash at the end; the same after a restart. */
  readonly origin: string;
  /** Opens an address in a new tab of an ordinary window, in front, and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** The same in a private window, into which the reader lets the extension; null where no driver gets there. */
  openPrivate: ((url: string) => Promise<Page>) | null;
  /** Opens a page of the extension in a new tab: `popup.html?tab=7`. */
  surface(path: string): Promise<Page>;
  /** A page that the extension opened by itself, in whatever window, by a part of its address; waits for it. */
  opened(address: string): Promise<Page>;
  /** The id that the extension knows a tab by. Throws when two tabs show the same address. */
  tabIdOf(page: Page): Promise<number>;
  /** Stops the background, as the browser does by itself after some idle time; resolves when it is stopped. */
  stopWorker(): Promise<void>;
  /** What pressing the key of a command of ours does, for the page in front; the background must be running. */
  command(name: 'next-name' | 'previous-name' | 'save-highlight'): Promise<void>;
  /** Runs a function in the background's own world, to break things that cannot be broken from outside. */
  inBackground<Args extends unknown[]>(run: InPage<Args, void>, ...args: Args): Promise<void>;
  /** Takes the extension out of the running browser; tabs stay as they are. Needs a `fresh` journey. */
  removeExtension(): Promise<void>;
  /** Starts the extension anew under open tabs, as an update does. Needs a `fresh` journey. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and starts it on the same profile; pages are gone. `kill`: without letting it say goodbye. */
  restart(how?: { kill?: boolean }): Promise<void>;
  /** Errors thrown in the extension's own code, anywhere, since launch, as far as the browser tells. */
  errors(): Promise<string[]>;
  /** Resolves when the browser is gone, such as when its window is closed by hand. */
  gone(): Promise<void>;
  close(): Promise<void>;
}

export type Point = { x: number; y: number };

/** What a reader asked of the system. */
export type Media = { forcedColors?: boolean; reducedMotion?: boolean };

/** Words painted per name in the highlight registry, in reading order. */
export type Marks = Record<string, string[]>;

/** A function that runs in the page: it sees its arguments (JSON) and the page's globals, nothing of its module. */
export type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** The same inside a closed shadow root of ours, which it gets first. */
export type InCard<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result | Promise<Result>;

export interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number): Promise<void>;
  wheel(deltaY: number): Promise<void>;
}

/** One finger, where the browser takes it for one: taps become clicks, drags scroll. */
export interface Touch {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

export interface Keyboard {
  /** One key or a chord: `Escape`, `Shift+ArrowRight`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Does something while the Alt key is down. */
  withAlt(act: () => Promise<void>): Promise<void>;
}

/** What differs between the browsers; `Page` adds all that is built on it. */
export interface RawPage {
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  readonly touch: Touch;
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  evaluateSource<Result>(source: string): Promise<Result>;
  /** Runs source in every document that this tab loads from now on, before the document's own scripts. */
  preloadSource(source: string): Promise<void>;
  /** Runs source code of a function in the first closed shadow root of ours; null when there is none. */
  evaluateInCard<Result>(functionSource: string): Promise<{ value: Result } | null>;
  /** Runs source in the first frame of the page whose address holds something; null when there is none. */
  evaluateInFrame<Result>(address: string, source: string): Promise<{ value: Result } | null>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  setDark(dark: boolean): Promise<void>;
  /** Lays the page out as for paper. */
  setPrint(print: boolean): Promise<void>;
  /** What is left out is as it was at first. In Firefox it holds for all tabs. */
  emulate(media: Media): Promise<void>;
  screenshot(path: string): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Page extends Omit<RawPage, 'evaluateSource' | 'evaluateInCard' | 'preloadSource' | 'evaluateInFrame'> {
  evaluate<Args extends unknown[], Result>(run: InPage<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs a script's source in the page's own world, whatever the page's security policy says. */
  run(source: string): Promise<void>;
  /** Runs a function in every document that this tab loads from now on, before the document's own scripts. */
  preload<Args extends unknown[]>(run: InPage<Args, void>, ...args: Args): Promise<void>;
  /** What can be read on the page itself. */
  text(): Promise<string>;
  waitForText(including: string): Promise<void>;
  /** Clicks a button, link, switch or option of the page itself, by its accessible name (or its start), once it is there. */
  press(buttonName: string): Promise<void>;
  /** The whole document as HTML, doctype included. */
  html(): Promise<string>;
  /** One line per node, open shadow roots and templates included: equal trees give equal text, split text nodes show. */
  tree(): Promise<string>;
  /** Polls until it is truthy, and gives that back; otherwise throws, naming `what` was waited for. */
  waitFor<Args extends unknown[], Result>(run: InPage<Args, Result>, what: string, ...args: Args): Promise<Result>;
  marks(): Promise<Marks>;
  /** Waits until at least `least` words are marked, and gives them. */
  waitForMarks(least?: number): Promise<Marks>;
  /** Scrolls the n-th occurrence of a phrase into view (across inline elements) and says where its middle is. */
  pointAt(phrase: string, nth?: number): Promise<Point>;
  /** Rests the pointer on the n-th occurrence of a phrase. */
  hover(phrase: string, nth?: number): Promise<void>;
  /** Taps the n-th occurrence of a phrase with a finger. */
  tap(phrase: string, nth?: number): Promise<void>;
  /** Selects a phrase as a reader does, by dragging the pointer over it. */
  select(phrase: string, nth?: number): Promise<void>;
  /** The visible text in our closed shadow root; null when there is no root or nothing in it shows. */
  cardText(): Promise<string | null>;
  /** Waits until the card's text contains something and stands still, and gives it whole. */
  waitForCard(including: string): Promise<string>;
  waitForNoCard(): Promise<void>;
  /** Clicks a button or link in the card, by its accessible name (or the start of it). */
  clickInCard(buttonName: string): Promise<void>;
  /** Runs in a frame inside the page, also one that stands in a closed root; null when it is not there. */
  inFrame<Args extends unknown[], Result>(
    address: string,
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result | null>;
  /** Runs a script's source in such a frame. */
  runInFrame(address: string, source: string): Promise<void>;
  inCard<Args extends unknown[], Result>(run: InCard<Args, Result>, ...args: Args): Promise<Result | null>;
}
