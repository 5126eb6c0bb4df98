import { describe, expect, it } from 'vitest';
import { bySlips } from '../../src/search/find';
import { makeSearch } from '../../src/search/search';
import { chosenEntity, suggestions } from '../../src/search/suggest';
import { ROWS } from './fixture';

const odd = {
  id: 'odd',
  label: {
    name: { en: 'Q & <A> "X"\u0007', es: 'Q y A' },
    kind: { en: "people's law", es: 'ley' },
    type: 'law' as const,
  },
  line: { en: '', es: '' },
  names: [],
};
const search = makeSearch([...ROWS, odd], bySlips);
const plain = { language: 'en', dialect: 'plain' } as const;

describe('suggestions in the address bar', () => {
  it('say what a thing is called, by which name it answered, and what it is', () => {
    expect(suggestions(search, 'camino', plain)[0]).toEqual({
      content: 'Bright Road · organization',
      description: 'Bright Road · Camino Claro · organization',
    });
  });

  it('show the letters that answered where the browser can', () => {
    expect(suggestions(search, 'ines', { language: 'en', dialect: 'xml' })[0]?.description).toBe(
      '<match>Inés</match> Carmona Ruiz · <dim>person</dim>',
    );
  });

  it('are good XML whatever a pack calls its entries', () => {
    const [first] = suggestions(search, 'q & <a', { language: 'en', dialect: 'xml' });
    expect(first?.description).toBe('<match>Q &amp; &lt;A</match>&gt; &quot;X&quot; · <dim>people&apos;s law</dim>');
    expect(suggestions(search, 'q & <a', plain)[0]?.description).toContain('Q & <A> "X"');
  });

  it('speak the reader’s language, and none repeats', () => {
    const found = suggestions(search, 'orva', { language: 'es', dialect: 'plain' });
    expect(found[0]?.content).toBe('río Orva · place');
    expect(new Set(found.map(({ content }) => content)).size).toBe(found.length);
  });
});

describe('what is entered', () => {
  it.each([
    ['Bright Road · organization', 'bright-road'],
    ['Orvalle · place', 'orvalle'],
    ['brihgt', 'bright-road'],
    ['comrade tome', 'raul-carmona'],
  ])('“%s” means %s', (entered, id) => expect(chosenEntity(search, entered, 'en')).toBe(id));

  it('means nobody when it is like nothing', () => expect(chosenEntity(search, 'xyzzyx', 'en')).toBeNull());
});
