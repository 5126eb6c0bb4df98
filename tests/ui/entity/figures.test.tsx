import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Drawing, shapeOf } from '../../../src/figures/drawing';
import type { Figures } from '../../../src/figures/figures';
import type { Entity, Language } from '../../../src/knowledge/schema';
import { citedSources } from '../../../src/ui/entity/cited';
import { FiguresOf } from '../../../src/ui/entity/figures';
import { LanguageProvider } from '../../../src/ui/language';
import { SAMPLE } from './sample';

const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');

// Preact makes its elements with the global document.
beforeAll(() => {
  Object.assign(globalThis, { document });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

const both = (en: string, es = en) => ({ en, es });
const COUNTED: Entity = {
  ...SAMPLE,
  place: { lat: 1, lon: 2 },
  series: [
    {
      label: both('Boats', 'Barcas'),
      unit: both('boats', 'barcas'),
      points: [
        { date: '2013', value: 1300, owner: 'Guild', source: 'gazette' },
        { date: '2022-08', value: 12_500, owner: 'State', method: both('counted anew'), source: 'register' },
      ],
    },
  ],
};
const drawing = (label: string): Drawing => ({
  width: 10,
  height: 5,
  label,
  caption: `${label} below`,
  shapes: [
    shapeOf({ kind: 'path', is: 'grid', d: 'M0 0H9' }),
    shapeOf({ kind: 'dot', is: 'place', x: 1, y: 2, r: 3 }),
    shapeOf({ kind: 'text', is: 'name', x: 4, y: 5, text: 'Here', anchor: 'end' }),
  ],
});
const FIGURES: Figures = { map: drawing('A map'), charts: [drawing('A chart')] };

const text = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

/** Everything asked is answered and drawn. */
const settled = () => new Promise((done) => setTimeout(done));

function show(entity: Entity, ask: () => Promise<Figures | null>, language: Language = 'en') {
  const root = document.createElement('div');
  const asked: unknown[] = [];
  const draw = (...of: unknown[]) => {
    asked.push(of);
    return ask();
  };
  render(
    <LanguageProvider language={language}>
      <FiguresOf entity={entity} sources={citedSources(entity)} ask={draw} unfolded={false} />
    </LanguageProvider>,
    root,
  );
  return {
    root,
    asked,
    open: (index: number) => root.querySelectorAll('details')[index]?.dispatchEvent(new Event('toggle')),
  };
}

describe('the figures of an entity', () => {
  it('are a line each until they are wanted, and nothing is drawn before', () => {
    const { root, asked } = show(COUNTED, async () => FIGURES);
    expect(text(root, 'div > details > summary')).toEqual(['Map', 'Boats 2013 – 2022']);
    expect(root.querySelectorAll('.e-drawing').length).toBe(0);
    expect(asked).toEqual([]);
  });

  it('are drawn when opened, once, in a room that was kept for them', async () => {
    const { root, asked, open } = show(COUNTED, async () => FIGURES, 'es');
    expect(root.querySelector('.e-figure > div')?.getAttribute('style')).toContain('328');
    open(0);
    await settled();
    open(1);
    await settled();
    expect(asked).toEqual([['river-guild', 'es', 0]]);
    expect([...root.querySelectorAll('.e-drawing')].map((svg) => svg.getAttribute('aria-label'))).toEqual([
      'A map',
      'A chart',
    ]);
    expect(text(root, 'figcaption')).toEqual(['A map below', 'A chart below']);
    const [shape] = root.querySelectorAll('.e-drawing text');
    expect([shape?.textContent, shape?.getAttribute('text-anchor')]).toEqual(['Here', 'end']);
  });

  it('say so when they cannot be drawn, and can be asked for again', async () => {
    let broken = true;
    const { root, open } = show(COUNTED, async () => {
      if (broken) throw new Error('no answer');
      return FIGURES;
    });
    open(0);
    await settled();
    expect(text(root, '.e-figure > div')[0]).toContain('could not be drawn');
    broken = false;
    open(0);
    await settled();
    expect(root.querySelectorAll('.e-drawing').length).toBe(2);
  });

  it('have a table behind them, each number with who counted, how, and its source', () => {
    const { root } = show(COUNTED, async () => FIGURES);
    expect(text(root, '.e-table tr')).toEqual(['20131,300 boatsGuild1', 'Aug 202212,500 boatsState2counted anew']);
  });

  it('are not there for what has none', () => {
    expect(show(SAMPLE, async () => FIGURES).root.innerHTML).toBe('');
  });
});
