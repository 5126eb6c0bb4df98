import { describe, expect, it } from 'vitest';
import { parseJson, parseSource, type SourceFile } from '../../../src/cli/knowledge/source-file';
import type { PathKey } from '../../../src/knowledge/errors';

const YAML = `# a comment
id: guild
name: { en: Guild, es: Gremio }
summary:
  en: A guild.
facts:
  - label: { en: Founded }
    claims:
      - value: 1921
        asOf: "2018"
empty:
`;

function sourceOf(parsed: ReturnType<typeof parseSource>): SourceFile {
  if (parsed.kind === 'bad') throw new Error(parsed.problems[0]?.wrong);
  return parsed.source;
}

describe('where things stand in a file', () => {
  it.each<[string, PathKey[], 'value' | 'key', string]>([
    ['a value', ['id'], 'value', '2:5'],
    ['a field', ['id'], 'key', '2:1'],
    ['a value between braces', ['name', 'es'], 'value', '3:24'],
    ['a field between braces', ['name', 'es'], 'key', '3:20'],
    ['a field missing between braces', ['facts', 0, 'label', 'es'], 'key', '7:5'],
    ['a field missing in a block: the block', ['summary', 'es'], 'key', '4:1'],
    ['a value deep inside', ['facts', 0, 'claims', 0, 'asOf'], 'value', '10:15'],
    ['a field missing in an item: the item', ['facts', 0, 'claims', 0, 'source'], 'key', '9:9'],
    ['a block', ['facts'], 'value', '6:1'],
    ['a field without a value', ['empty'], 'value', '11:1'],
    ['the document', [], 'value', '2:1'],
    ['what is not there at all', ['nothing', 3, 'here'], 'value', '2:1'],
  ])('%s', (_what, at, on, expected) => {
    const { file, line, column } = sourceOf(parseSource('guild.yaml', YAML)).place(at, on);
    expect(`${file}:${line}:${column}`).toBe(`guild.yaml:${expected}`);
  });

  it('in JSON too', () => {
    const json = '{\n  "id": "guild",\n  "names": [{ "text": 7 }]\n}';
    expect(sourceOf(parseJson('p.json', json)).place(['names', 0, 'text'], 'value')).toEqual({
      file: 'p.json',
      line: 3,
      column: 23,
    });
  });
});

describe('a file that cannot be parsed', () => {
  it.each([
    ['id: a\nid: b\n', '2:1', 'keep one of the two fields'],
    ['id: a\nname: "torn\nkind: x\n', '2:7', 'close the quotes or brackets that are opened here or before'],
    ['a:\n\tb: 1\n', '2:1', 'indent with spaces'],
    ['a: 1\n---\nb: 2\n', '2:1', 'keep one document in a file: take the --- out'],
    ['a: b: c\n', '1:4', 'put the text between quotes: it holds a colon and a space'],
  ])('%j says where, and what to do', (text, where, remedy) => {
    const parsed = parseSource('x.yaml', text);
    const problems = parsed.kind === 'bad' ? parsed.problems : [];
    expect(problems.map((one) => `${one.line}:${one.column}`)).toEqual([where]);
    expect(problems[0]).toMatchObject({ remedy, severity: 'error' });
  });

  it('is one that would grow without end', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    );
    expect(parseSource('x.yaml', `l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatchObject({
      kind: 'bad',
      problems: [{ remedy: 'write the values out instead of using aliases' }],
    });
  });

  it('is JSON with a comma too many', () => {
    expect(parseJson('p.json', '{\n  "id": 1,\n}')).toMatchObject({ kind: 'bad', problems: [{ line: 3, column: 1 }] });
  });
});
