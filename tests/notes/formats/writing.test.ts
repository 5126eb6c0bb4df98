/** Notes as other programs read them. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationOf } from '../../../src/notes/formats/citation';
import { writeExport } from '../../../src/notes/formats/write-export';
import { draftOf, NOW, noteOf } from '../fixture';

const page = draftOf().page ?? { canonicalUrl: '', visitedUrl: '', title: '' };
const quote = (exact: string) => ({ kind: 'quote' as const, quote: { exact, prefix: '', suffix: '' } });
const write = (format: 'markdown' | 'csv' | 'text', ...notes: ReturnType<typeof noteOf>[]): string =>
  writeExport(format, notes, NOW).text;

/** The cells of a table as a spreadsheet reads it. */
function cells(csv: string): string[][] {
  const rows = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"(,|\r\n))/g)];
  const table: string[][] = [[]];
  for (const [, cell = '', end] of rows) {
    table.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') table.push([]);
  }
  return table.slice(0, -1);
}

describe('a table', () => {
  it('has a line for each note, whatever stands in it', () => {
    const table = cells(write('csv', noteOf({ comment: 'a "b",\r\nc' }), noteOf({ tags: ['x', 'y'] })));
    expect(table).toHaveLength(3);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
    expect(table[1]?.[table[0]?.indexOf('comment') ?? -1]).toBe('a "b",\r\nc');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '|cmd', '%0A=1'])(
    'holds no formula: %j',
    (formula) => {
      for (const row of cells(write('csv', noteOf({ comment: formula, target: quote(`${formula} words`) }))).slice(1)) {
        for (const cell of row) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝|%]/u);
        expect(row).toContain(`'${formula}`);
      }
    },
  );

  it('leaves other words alone', () => {
    expect(cells(write('csv', noteOf({ comment: 'a = b' })))[1]).toContain('a = b');
  });
});

/** Front matter and the rest. */
function parts(markdown: string): { front: Record<string, unknown>; body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  return { front: parse(front), body };
}

describe('Markdown', () => {
  it('of one page says in its front matter what page that is', () => {
    const { front, body } = parts(
      write(
        'markdown',
        noteOf({
          tags: ['two words', '2024'],
          page: { ...page, title: 'A: "b"', byline: 'Ann', published: '2024-05' },
        }),
      ),
    );
    expect(front).toMatchObject({
      title: 'A: "b"',
      source: page.canonicalUrl,
      author: 'Ann',
      published: '2024-05',
      tags: ['two-words', '_2024'],
    });
    expect(body).toContain(`# [A: "b"](<${page.visitedUrl}>)`);
    expect(body).toContain('> the valley');
    expect(body).toContain('[[the valley]] · #two-words #_2024 · 2024-05-01 ^note-1');
  });

  it('of several pages has a section for each', () => {
    const other = { ...page, canonicalUrl: 'https://b.example/', title: 'Other' };
    const { front, body } = parts(write('markdown', noteOf(), noteOf({ page: other }), noteOf({ comment: 'again' })));
    expect(front).not.toHaveProperty('source');
    expect(body.match(/^## .*$/gm)).toEqual([
      `## [Into the valley](<${page.visitedUrl}>)`,
      `## [Other](<${page.visitedUrl}>)`,
    ]);
    expect(body.indexOf('again')).toBeLessThan(body.indexOf('Other'));
  });

  it.each([
    ['[a](javascript:1)', '> \\[a\\](javascript:1)'],
    ['![[embed]]', '> \\!\\[\\[embed\\]\\]'],
    ['<img src=x>', '> \\<img src\\=x\\>'],
    ['- one\n1. two', '> \\- one\n> 1\\. two'],
    ['==mark== %%hid%% $x$ #tag ^id', '> \\=\\=mark\\=\\= \\%\\%hid\\%\\% \\$x\\$ \\#tag \\^id'],
  ])('takes words of the page for words: %j', (exact, written) => {
    expect(parts(write('markdown', noteOf({ target: quote(exact) }))).body).toContain(`\n\n${written}\n`);
  });

  it('keeps an address in its brackets and a title on its line', () => {
    const evil = { ...page, title: 'a\n# b', visitedUrl: 'https://a.example/x> [y](z' };
    expect(parts(write('markdown', noteOf({ page: evil }))).body).toContain(
      '# [a \\# b](<https://a.example/x%3e%20[y](z>)',
    );
  });

  it('names the entity that a note is on', () => {
    const entities = [{ id: 'e', name: 'Río', pack: 'p', packVersion: '1' }];
    const { page: _page, ...rest } = noteOf({ target: { kind: 'entity', entity: 'e' }, entities, comment: 'mine' });
    expect(parts(write('markdown', rest)).body).toMatch(/^\n# Río\n\nmine\n\n\[\[Río\]\]/);
  });
});

describe('plain text', () => {
  it('reads as a quotation with its origin', () => {
    expect(write('text', noteOf({ comment: 'mine', tags: ['a b'], page: { ...page, publisher: 'The Post' } }))).toBe(
      '“the valley”\nmine\n#a-b\nInto the valley — The Post\nhttps://news.example/valley\n',
    );
  });
});

describe('a citation', () => {
  const words = {
    title: (title: string) => `“${title}”`,
    read: (date: string) => `read ${date}`,
    date: (iso: string) => iso.slice(0, 10),
  };

  it('names author, title, publisher, when and where', () => {
    const full = { ...page, byline: 'Ann Bee', publisher: 'The Post', published: '2024-04-30T08:00:00Z' };
    expect(citationOf(noteOf({ page: full }), words)).toBe(
      'Ann Bee, “Into the valley”, The Post, 2024-04-30, https://news.example/valley (read 2024-05-01)',
    );
  });

  it('leaves out what the page does not state, and is nothing without a page', () => {
    expect(citationOf(noteOf(), words)).toBe('“Into the valley”, https://news.example/valley (read 2024-05-01)');
    const { page: _page, ...rest } = noteOf();
    expect(citationOf(rest, words)).toBeNull();
  });
});
