/** The bar's parts drawn without a browser, with a port that answers as a test says. */
import { parseHTML } from 'linkedom';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { BarPort, SelectionFact } from '../../src/bar/port';
import { LanguageProvider } from '../../src/ui/reader-language';
import { noteOf } from '../notes/fixture';

const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
// Preact makes its elements with the global document; no root here is a shadow root.
Object.assign(globalThis, { document, ShadowRoot: class {} });

export const SELECTION: SelectionFact = {
  text: 'the valley',
  tooLong: false,
  asked: false,
  byKeyboard: false,
  rects: () => [],
  theme: () => 'light' as const,
};

/** A port on which everything succeeds, but for what a test says. */
export function portOf(over: Partial<BarPort> = {}): BarPort {
  const note = noteOf();
  const saved = async () => ({ kind: 'saved', note }) as const;
  return {
    settings: () => ({ language: 'en', noteColour: 'yellow', openDelayMs: 200 }),
    onSelection: () => undefined,
    onNotes: () => undefined,
    onFrame: () => undefined,
    save: saved,
    edit: saved,
    remove: saved,
    restore: saved,
    highlight: () => undefined,
    paintHere: async () => undefined,
    copy: async () => true,
    citation: () => '',
    write: async () => 'token',
    writeInWindow: async () => true,
    frameMostMs: 5000,
    frameUrl: 'about:blank',
    fate: async () => 'here',
    ...over,
  };
}

/** Draws something, and gives what is said and how to press a button of it. */
export async function draw(what: ComponentChildren) {
  const root = document.createElement('div');
  document.body.append(root);
  const drawn = (now: ComponentChildren) =>
    act(() => render(<LanguageProvider language="en">{now}</LanguageProvider>, root as unknown as Element));
  await drawn(what);
  const buttons = (): HTMLElement[] => [...root.querySelectorAll('button')] as unknown as HTMLElement[];
  return {
    root: root as unknown as HTMLElement,
    /** Draws it anew, with other properties. */
    drawn,
    text: (): string => root.textContent ?? '',
    names: (): string[] => buttons().map((button) => button.textContent || button.getAttribute('aria-label') || ''),
    async press(name: string, isTrusted = true): Promise<void> {
      const button = buttons().find((one) => one.textContent === name);
      if (!button) throw new Error(`no “${name}” among ${buttons().map((one) => one.textContent)}`);
      const event = new Event('click', { bubbles: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      await act(async () => void button.dispatchEvent(event as unknown as globalThis.Event));
    },
  };
}
