import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt';

describe('an excerpt', () => {
  const long = `${'words before '.repeat(20)}the airstrip${' and words after'.repeat(20)}`;
  const start = long.indexOf('airstrip');

  it('holds the letters that answered, where they stand in it', () => {
    const { text, ranges } = excerpt(long, [{ start, end: start + 8 }]);
    expect(text.length).toBeLessThan(170);
    expect(text.startsWith('… ')).toBe(true);
    expect(ranges.map((range) => text.slice(range.start, range.end))).toEqual(['airstrip']);
  });
  it('is the whole of a short text', () => {
    expect(excerpt('short', [{ start: 0, end: 2 }])).toEqual({ text: 'short', ranges: [{ start: 0, end: 2 }] });
  });
  it('begins at the beginning when that answered', () => {
    expect(excerpt(long, [{ start: 0, end: 5 }]).text.startsWith('words before')).toBe(true);
  });
});
