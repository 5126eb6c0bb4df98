import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, findBrowser, howToInstall } from '../../src/cli/browsers.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glosa-browsers-'));
  const programs = {
    'new-chromium': 'Chromium 150.0.1.2 built on Debian',
    'new-firefox-esr': 'Mozilla Firefox 153.7.0esr',
    'old-firefox-esr': 'Mozilla Firefox 128.1.0esr',
    'snap-chromium-browser': 'Command not found: install the snap',
  };
  for (const [name, says] of Object.entries(programs)) program(name, says);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, says: string): void {
  const at = join(folder, name);
  writeFileSync(at, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(at, 0o755);
}

/** The environment of a machine whose only browsers are named by the variables. */
const machine = (variable: string, program: string): NodeJS.ProcessEnv => ({
  PATH: '/nowhere',
  [variable]: join(folder, program),
});

describe('finding a browser', () => {
  test.each<[string, BrowserName, string, string, string]>([
    ['a fitting Chromium', 'chromium', 'GLOSA_CHROMIUM', 'new-chromium', 'found'],
    ['a fitting Firefox', 'firefox', 'GLOSA_FIREFOX', 'new-firefox-esr', 'found'],
    ['a Firefox below the floor', 'firefox', 'GLOSA_FIREFOX', 'old-firefox-esr', 'unfit'],
    ['something that names no version', 'chromium', 'GLOSA_CHROMIUM', 'snap-chromium-browser', 'unfit'],
    ['a path that leads nowhere', 'firefox', 'GLOSA_FIREFOX', 'nothing', 'missing'],
  ])('%s', (_what, name, variable, file, kind) => {
    expect(findBrowser(name, machine(variable, file)).kind).toBe(kind);
  });

  test('a browser that is too old is named with its version and the floor', () => {
    const answer = findBrowser('firefox', machine('GLOSA_FIREFOX', 'old-firefox-esr'));
    expect(answer).toMatchObject({ chosen: true, reason: expect.stringMatching(/version 128.*firefox 146/) });
  });

  test('what to install is said with the package and the variable', () => {
    expect(howToInstall('chromium')).toMatch(/apt-get .*chromium.*GLOSA_CHROMIUM/);
  });
});
