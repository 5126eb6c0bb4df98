/** The address that finds a note's words again without us: https://wicg.github.io/scroll-to-text-fragment/ */
import { expect, it } from 'vitest';
import type { Note } from '../../../src/notes/note';
import { noteAddress } from '../../../src/ui/note/note-address';
import { noteOf } from '../../notes/fixture';

const URL = 'https://www.news.example/valley?utm_source=mail';

function quoting(exact: string, visitedUrl = URL): Note {
  const page = { canonicalUrl: 'https://news.example/valley', visitedUrl, title: 'Into the valley' };
  const quote = { exact, prefix: '', suffix: '' };
  return noteOf({ page, target: { kind: 'quote', quote, position: { start: 0, end: exact.length } } });
}

const words = (count: number): string => Array.from({ length: count }, (_, at) => `extraordinary${at}`).join(' ');

it.each([
  ['words', 'the valley', `${URL}#:~:text=the%20valley`],
  ['a dash, which is syntax there', 'cocaine-base', `${URL}#:~:text=cocaine%2Dbase`],
  ['a comma and an ampersand, too', 'one, two & three', `${URL}#:~:text=one%2C%20two%20%26%20three`],
  ['letters beyond ASCII', 'Apurímac', `${URL}#:~:text=Apur%C3%ADmac`],
  ['line breaks of the page', '  the\n  valley ', `${URL}#:~:text=the%20valley`],
  [
    'a long quote by its ends',
    words(20),
    `${URL}#:~:text=${words(5).replaceAll(' ', '%20')},${[15, 16, 17, 18, 19].map((at) => `extraordinary${at}`).join('%20')}`,
  ],
  ['a long quote of few words whole', words(10), `${URL}#:~:text=${words(10).replaceAll(' ', '%20')}`],
])('leads to %s', (_, exact, address) => {
  expect(noteAddress(quoting(exact))).toBe(address);
});

it('takes the place of a fragment that was there', () => {
  expect(noteAddress(quoting('it', 'https://a.example/x#top\nof it'))).toBe('https://a.example/x#:~:text=it');
});

it('is the page’s own for a note on the page, and none for one without a page', () => {
  expect(noteAddress(noteOf({ target: { kind: 'page' } }))).toBe(URL);
  const { page: _, ...pageless } = noteOf({ target: { kind: 'entity', entity: 'devida' } });
  expect(noteAddress(pageless)).toBeNull();
});
