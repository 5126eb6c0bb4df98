/** The timeline's lines fit whatever room there is, also before anybody has measured it. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lanes } from '../../src/explorer/Lanes';
import { LanguageProvider } from '../../src/ui/language';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

class Blind {
  observe(): void {}
  disconnect(): void {}
}

// Preact makes its elements with the global document; nothing is laid out, so nothing is measured.
beforeAll(() => {
  Object.assign(globalThis, { document, ResizeObserver: Blind });
});
afterAll(() => {
  for (const name of ['document', 'ResizeObserver']) Reflect.deleteProperty(globalThis, name);
});

const EVENTS = ['1980-05-17', '1992-09-12', '2013-08'].map((date) => ({
  entity: 'guild',
  date,
  text: { en: `Of ${date}`, es: `De ${date}` },
  source: null,
}));

it('every picture is as wide as its place, and all in it stands at a share of that', () => {
  const root = document.createElement('div');
  render(
    <LanguageProvider language="en">
      <Lanes events={EVENTS} known={new Map()} years={{ from: 1980, until: 2020 }} />
    </LanguageProvider>,
    root,
  );
  const pictures = [...root.querySelectorAll('svg')];
  expect(pictures).toHaveLength(2);
  expect(pictures.map((svg) => svg.getAttribute('width'))).toEqual(['100%', '100%']);
  const across = ['x', 'x1', 'x2', 'cx'].flatMap((name) =>
    [...root.querySelectorAll(`svg [${name}]`)].map((shape) => shape.getAttribute(name) ?? ''),
  );
  expect(across.length).toBeGreaterThan(8);
  for (const place of across) expect(place).toMatch(/^-?\d+(?:\.\d+)?%$/);
  const dots = [...root.querySelectorAll('circle')].map((dot) => Number.parseFloat(dot.getAttribute('cx') ?? ''));
  expect(dots).toEqual([...dots].sort((one, two) => one - two));
  expect(dots.every((dot) => dot >= 0 && dot <= 100)).toBe(true);
});
