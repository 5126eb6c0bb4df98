import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOfHtml, articleOfText } from '../../src/cli/spot/article';
import { InputError, parseLines, readTextFile } from '../../src/cli/spot/input';
import type { SpottedMention } from '../../src/cli/spot/spot-article';

const folder = mkdtempSync(join(tmpdir(), 'spot-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const spot = (...args: string[]) =>
  spawnSync('npx', ['tsx', 'src/cli/spot.ts', ...args], { encoding: 'utf8', timeout: 60_000 });

describe('reading an article', () => {
  it('parts plain text at empty lines, and knows where each part begins', () => {
    const text = 'Title\n\nOne two\nthree.\r\n\r\n  \n\nLast\n';
    const { passages, starts } = articleOfText(text);
    expect(passages.map((passage) => passage.text)).toEqual(['Title', 'One two\nthree.', 'Last\n']);
    expect(starts.map((start, i) => text.startsWith(passages[i]?.text ?? '?', start))).not.toContain(false);
  });

  it('reads a page as the extension does, hidden text and code left out', () => {
    const html = `<!doctype html><title>T</title><body><h1>Head <b>line</b></h1><div>One<p>two</p>three</div>
      <pre>code</pre><p hidden>never</p><p contenteditable>typed</p><script>1</script><p>V<b>RA</b>EM</p>`;
    const { text, passages, starts } = articleOfHtml(html);
    expect(passages.map((passage) => passage.text.trim())).toEqual(['Head line', 'One', 'two', 'three', 'VRAEM']);
    expect(starts.map((start, i) => text.startsWith(passages[i]?.text ?? '?', start))).not.toContain(false);
  });

  it('says what is wrong with a file, and what to do', async () => {
    await expect(readTextFile(join(folder, 'none.txt'))).rejects.toThrow(/none\.txt: no such file/);
    await expect(readTextFile(folder)).rejects.toThrow(/is a folder/);
    await expect(readTextFile(file('b.txt', new Uint8Array([80, 0, 1])))).rejects.toThrow(/binary file/);
    await expect(readTextFile(file('l.txt', new Uint8Array([80, 233, 114, 250])))).rejects.toThrow(/not UTF-8/);
  });

  it('points at the line of a JSON file that does not fit', () => {
    expect(parseLines('a.jsonl', '{"id":"x","text":"t","lang":"en"}\n\n{"id":2,"text":"u"}\n')).toEqual([
      { id: 'x', text: 't' },
      { id: 2, text: 'u' },
    ]);
    expect(() => parseLines('a.jsonl', '{"id":"x","text":"t"}\n{"id":"y"}')).toThrow(/a\.jsonl:2: expected/);
    expect(() => parseLines('a.jsonl', '{')).toThrow(InputError);
  });
});

describe('npm run spot', () => {
  const article = file('a.txt', 'Carmen Masías heads Devida.\n\nMasías spoke of the VRAEM.\n');

  it('gives every mention with offsets into the text it read', () => {
    const { stdout, status } = spot('--json', article);
    const [result] = JSON.parse(stdout) as { text: string; mentions: SpottedMention[] }[];
    expect(status).toBe(0);
    expect(result?.mentions.map(({ text, entity }) => `${text} ${entity}`)).toEqual([
      'Carmen Masías carmen-masias',
      'Devida devida',
      'Masías carmen-masias',
      'VRAEM vraem',
    ]);
    for (const { start, end, text } of result?.mentions ?? []) expect(result?.text.slice(start, end)).toBe(text);
  }, 60_000);

  it('answers lines with lines, and uses another pack alone when told to', () => {
    const lines = file('l.jsonl', '{"id":"one","text":"Devida in the old harbour"}\n');
    const { stdout } = spot('--jsonl', lines, '--only-pack', 'tests/fixtures/packs/harbour');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'one' });
    expect(stdout).not.toContain('devida');
  }, 60_000);

  it('ends with 2 and a word on what is wrong', () => {
    const { stderr, status } = spot(join(folder, 'none.txt'));
    expect(stderr).toContain('none.txt: no such file: check the name');
    expect(status).toBe(2);
    expect(spot('--pack', 'nowhere', article)).toMatchObject({ status: 2 });
  }, 60_000);
});
