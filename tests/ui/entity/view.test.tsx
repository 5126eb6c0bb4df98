import { parseHTML } from 'linkedom';
import { type ComponentProps, render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/knowledge/dossier';
import type { Entity, Language } from '../../../src/knowledge/schema';
import { EntityView } from '../../../src/ui/entity/entity-view';
import { LanguageProvider } from '../../../src/ui/language';
import { helpingsOf, SAMPLE_DOSSIER } from './sample';

const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');

// Preact makes its elements with the global document.
beforeAll(() => {
  Object.assign(globalThis, { document });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

type Over = Partial<ComponentProps<typeof EntityView>>;
const HERE = { count: 3, at: [0.1, 0.5, 0.9], present: 1 };

function view(language: Language, over: Over = {}): Element {
  const root = document.createElement('div');
  render(
    <LanguageProvider language={language}>
      <EntityView dossier={SAMPLE_DOSSIER} here={HERE} alsoHere={['ana-ros']} {...over} />
    </LanguageProvider>,
    root,
  );
  return root;
}

const dossierOf = (over: Partial<Entity>): Dossier => {
  const entity = { ...SAMPLE_DOSSIER.entity, ...over };
  return { ...SAMPLE_DOSSIER, entity, summary: helpingsOf(entity) };
};

const TIMELINE = ['1901', '1902-02', '1903-03-03', '1904', '1905', '1906', '1907', '1908'].map((date, index) => ({
  date,
  text: { en: `Event ${index}`, es: `Suceso ${index}` },
  source: ['gazette', 'register'][index] ?? 'unlisted',
}));

const text = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

describe('an entity on a surface', () => {
  it('is headed by kind, name and other names', () => {
    expect(text(view('en'), '.e-kind, .e-name')).toEqual(['Boatmen’s guild', 'River Guild']);
    expect(text(view('es'), '.e-kind, .e-name')).toEqual(['Gremio de barqueros', 'Gremio del Río']);
  });

  it('shows both claims where sources disagree, each dated and with the number of its source', () => {
    expect(text(view('en'), '.e-facts dt, .e-facts dd')).toEqual([
      'Members',
      'about 3001 as of 2013',
      '4172 as of 13 Aug 2022',
    ]);
    expect(text(view('es'), '.e-facts dd')).toEqual(['unos 3001 dato de 2013', '4172 dato del 13 ago 2022']);
  });

  it('leads from a fact to its source, in a new tab that learns nothing of the page', () => {
    const [first] = view('en').querySelectorAll('.e-facts a');
    expect(first?.getAttribute('href')).toBe('https://gazette.example/guild');
    expect(first?.getAttribute('rel')).toBe('noreferrer');
    expect(first?.getAttribute('target')).toBe('_blank');
    expect(first?.getAttribute('aria-label')).toContain('The guild today');
  });

  it('lists sources by number with title, publisher and date, and says when it was reviewed', () => {
    expect(text(view('en'), '.e-sources li, .e-reviewed')).toEqual([
      '1The guild today (opens in a new tab) Gazette',
      '2Register (opens in a new tab) State, 13 Aug 2022',
      '3Atlas of the Valley (opens in a new tab) Valley Press, 1999',
      '4Census (opens in a new tab) State, 1981',
      'Reviewed Nov 2026',
    ]);
  });

  it('tells what the article makes of it, apart from its other connections', () => {
    const root = view('en');
    expect(text(root, '.e-here p')).toEqual(['In this article 3 times · led by Ana Ros since 12 Sept 2016']);
    expect(text(root, '.e-ties li')).toEqual([
      'formerly led by Old Man 2012 – 2014',
      'operates in Long Valley3 since 1901',
      'opposed Toll House1 1950 – May 1963',
    ]);
  });

  it('draws a tick for each mention, the present one apart, and says so in words', () => {
    const strip = view('en').querySelector('.e-strip');
    expect(strip?.querySelectorAll('.e-tick')).toHaveLength(3);
    expect(strip?.querySelectorAll('.e-present')).toHaveLength(1);
    expect(strip?.getAttribute('aria-label')).toBe('Mention 2 of 3 along the article');
  });

  it('has no panel about the article where it is not named', () => {
    expect(view('en', { here: { count: 0, at: [], present: 0 } }).querySelector('.e-here')).toBeNull();
  });

  it('makes the ticks targets only where there is somewhere to go', () => {
    expect(view('en').querySelectorAll('.e-stop')).toHaveLength(0);
    const went: number[] = [];
    const stops = [...view('en', { onGo: (index) => went.push(index) }).querySelectorAll('.e-stop')];
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Go to mention 1 of 3',
      'Go to mention 2 of 3',
      'Go to mention 3 of 3',
    ]);
    const click = (isTrusted: boolean) => Object.defineProperty(new Event('click'), 'isTrusted', { value: isTrusted });
    stops[2]?.dispatchEvent(click(false));
    expect(went, 'a click that the page made').toEqual([]);
    stops[2]?.dispatchEvent(click(true));
    expect(went).toEqual([2]);
  });

  it('folds a timeline to its first events, dated as precisely as they are known', () => {
    const root = view('en', { dossier: dossierOf({ timeline: TIMELINE }) });
    expect(text(root, '.e-fold summary')[0]).toBe('Timeline 1901 – 1908');
    expect(text(root, '.e-timeline li')).toEqual([
      '1901Event 01',
      'Feb 1902Event 12',
      '3 Mar 1903Event 2',
      '1904Event 3',
      '1905Event 4',
    ]);
    expect(text(root, '.e-timeline + button')).toEqual(['3 more']);
    const large = view('es', { dossier: dossierOf({ timeline: TIMELINE }), unfolded: true });
    expect(text(large, '.e-part h2')[0]).toBe('Cronología 1901 – 1908');
    expect(text(large, '.e-timeline li')).toHaveLength(8);
  });

  it('falls back to the other language, says which, and tags it', () => {
    const half = { en: 'A guild of boatmen.', es: '' };
    const root = view('es', { dossier: dossierOf({ summary: half }) });
    expect(text(root, '.e-summary')).toEqual(['A guild of boatmen. en']);
    expect(root.querySelector('.e-summary span')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('.e-tag')?.getAttribute('title')).toBe('Aún no está en español');
    expect(view('en', { dossier: dossierOf({ summary: half }) }).querySelector('.e-tag')).toBeNull();
  });

  it('shows a summary of 5,000 characters a little at a time', () => {
    const endless = 'and so on '.repeat(500).trim();
    const [summary] = text(view('en', { dossier: dossierOf({ summary: { en: endless, es: endless } }) }), '.e-summary');
    expect(summary).toMatch(/^and so on .*… More$/);
    expect(summary?.length).toBeLessThan(250);
  });

  it('says so when there is nothing but a name', () => {
    const nothing = { summary: { en: '', es: '' }, facts: [], relations: [], sources: [], names: [] };
    const root = view('en', { dossier: { ...dossierOf(nothing), inverse: [], labels: {} }, here: undefined });
    expect(text(root, '.e-name, .e-body > *')).toEqual([
      'River Guild',
      'Nothing more is known of it here yet.',
      'Reviewed Nov 2026',
    ]);
  });
});
