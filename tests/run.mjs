/**
 * Runs every check in order, goes on after a failure, and ends with `N passed, N failed` alone on a line.
 * `node tests/run.mjs unit e2e` runs the named steps only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'glosa-tests-'));
const bin = (path) => join(ROOT, 'node_modules', path);

/** Builds come before `unit`, because the house rules among the unit tests read what was built. */
const STEPS = {
  lint: single('@biomejs/biome/bin/biome', 'ci', '.'),
  types: single('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  'build-chrome': single('wxt/bin/wxt.mjs', 'build'),
  'build-firefox': single('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3'),
  unit: vitest('unit', 'default'),
  knowledge: single('tsx/dist/cli.mjs', 'src/cli/knowledge/knowledge.ts', 'check'),
  e2e: vitest('e2e', 'verbose'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`unknown step: ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

const names = Object.keys(STEPS).filter((name) => asked.length === 0 || asked.includes(name));
const env = { ...process.env, ...(names.includes('build-chrome') && { GLOSA_BUILDS: 'required' }) };
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const secondTries = [];
for (const [index, name] of names.entries()) {
  console.log(`\n── ${name} (${index + 1} of ${names.length}) ${'─'.repeat(Math.max(0, 50 - name.length))}`);
  const started = Date.now();
  const counts = await STEPS[name]();
  for (const kind of Object.keys(total)) total[kind] += counts[kind];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(`${counts.failed ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.padStart(6)} s  ${wording(counts)}`);
  console.log(lines.at(-1));
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
for (const line of secondTries) console.log(`second try: ${line}`);
if (total.skipped) console.log(`${total.skipped} skipped: each says why above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function wording({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** A step that counts as one: passed when the program ends with 0. */
function single(program, ...args) {
  return async () => {
    const ok = (await node(bin(program), args)) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  };
}

/** A vitest project: each test counts; so does a file that could not be loaded. */
function vitest(project, reporter) {
  return async () => {
    const file = join(scratch, `${project}.json`);
    const reports = [`--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${file}`];
    const code = await node(bin('vitest/vitest.mjs'), ['run', '--project', project, ...reports]);
    const counts = readCounts(file);
    // Errors outside any test (an unhandled rejection, no test found) are failures too.
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  };
}

function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    secondTries.push(...report.testResults.flatMap(secondTriesIn));
    const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    console.error(`no report from vitest: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Tests that failed once and then passed keep the first failure. */
function secondTriesIn({ assertionResults }) {
  return assertionResults
    .filter((one) => one.status === 'passed' && one.failureMessages.length > 0)
    .map((one) => `${one.title}: ${one.failureMessages[0].split('\n')[0]}`);
}

function node(script, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
