import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/schema';
import { EntityView } from '../../../src/ui/entity/entity-view';
import { LanguageProvider } from '../../../src/ui/language';
import { SAMPLE_DOSSIER } from './sample';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

// Preact makes its elements with the global document.
beforeAll(() => {
  Object.assign(globalThis, { document });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

function view(language: Language, here = { count: 3, at: [0.1, 0.5, 0.9], present: 1 }): Element {
  const root = document.createElement('div');
  render(
    <LanguageProvider language={language}>
      <EntityView dossier={SAMPLE_DOSSIER} here={here} alsoHere={['ana-ros']} />
    </LanguageProvider>,
    root,
  );
  return root;
}

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
    expect(view('en', { count: 0, at: [], present: 0 }).querySelector('.e-here')).toBeNull();
  });
});
