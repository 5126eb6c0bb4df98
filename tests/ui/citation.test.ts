import { expect, it } from 'vitest';
import { citation } from '../../src/ui/citation';
import { draftOf, noteOf } from '../notes/fixture';

const page = draftOf().page ?? { canonicalUrl: '', visitedUrl: '', title: '' };

it.each([
  [
    '2024-04-30T08:00:00+05:00',
    'en',
    '“Into the valley”, 30 Apr 2024, https://news.example/valley (accessed 1 May 2024)',
  ],
  ['2024-04', 'es', '«Into the valley», abr 2024, https://news.example/valley (consultado: 1 may 2024)'],
  ['last Tuesday', 'en', '“Into the valley”, last Tuesday, https://news.example/valley (accessed 1 May 2024)'],
] as const)('a page published %s is cited in %s', (published, language, cited) => {
  expect(citation(noteOf({ page: { ...page, published } }), language)).toBe(cited);
});
