import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQuoteLines } from '../../src/cli/anchor-lines';

const folder = mkdtempSync(join(tmpdir(), 'anchor-'));
const anchor = (...args: string[]) =>
  spawnSync('npx', ['tsx', 'src/cli/anchor.ts', ...args], { encoding: 'utf8', timeout: 60_000 });
const text = 'The river rose. Nobody in the valley had seen it so high.';

describe('npm run anchor', () => {
  it('says for each line where the quote stands, or that it does not', () => {
    const lines = [
      {
        id: 1,
        text,
        quote: { exact: 'the valley', prefix: 'Nobody in ', suffix: ' had' },
        position: { start: 26, end: 36 },
      },
      { id: 'b', text, quote: { exact: 'Nobody in that valley had seen it so high' } },
      { id: 3, text, quote: { exact: 'wholly other words', prefix: '', suffix: '' } },
    ];
    const path = join(folder, 'quotes.jsonl');
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { stdout, status, stderr } = anchor('--jsonl', path);
    expect(stderr).not.toMatch(/Error/);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers[0]).toEqual({ id: 1, start: 26, end: 36, score: 1 });
    expect(answers[1]).toMatchObject({ id: 'b', start: 16, end: 56 });
    expect(answers[2]).toEqual({ id: 3, orphan: true, score: expect.any(Number) });
    expect(status).toBe(0);
  }, 60_000);

  it('ends with 2 and a sentence when there is no such file', () => {
    const { stderr, status } = anchor('--jsonl', join(folder, 'none'));
    expect(stderr).toMatch(/anchor: .*none: no such file/);
    expect(status).toBe(2);
  }, 60_000);

  it.each([
    ['{"id":1,"text":"a","quote":{}}', /f:1: quote\.exact/],
    ['\n{"id":1,"text":"a","quote":{"exact":"a"},"position":{"start":-1,"end":2}}', /f:2: position\.start/],
    ['{', /f:1: is not JSON/],
  ])('refuses the line %s', (line, message) => {
    expect(() => parseQuoteLines('f', line)).toThrow(message);
  });
});
