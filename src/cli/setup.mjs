/**
 * Makes a fresh clone ready: dependencies as locked, WXT's types, and with `--browser NAME` or `--browsers` the browsers.
 * Plain Node, because it runs before node_modules exists. Does only what is not done yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_NAMES, debianPackage, findBrowser, howToInstall } from './browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const NODE_FLOOR = [20, 12];
const TICK_MS = 10_000;
const at = (path) => join(ROOT, path);

try {
  const wanted = wantedBrowsers(process.argv.slice(2));
  checkNode();
  const did = [await installPackages(), await prepareTypes(), await installBrowsers(wanted)].some(Boolean);
  console.log(did ? 'setup: ready' : 'setup: nothing to do');
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}

function wantedBrowsers(args) {
  if (args.includes('--browsers')) return BROWSER_NAMES;
  const flag = args.indexOf('--browser');
  if (flag < 0) return [];
  const name = args[flag + 1] ?? 'chromium';
  if (!BROWSER_NAMES.includes(name)) throw new Error(`--browser takes ${BROWSER_NAMES.join(' or ')}, not ${name}`);
  return [name];
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NODE_FLOOR;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(`Node ${NODE_FLOOR.join('.')} or later is needed, this is ${process.versions.node}`);
}

/** The stamp is the lock's hash: dates lie after a checkout. */
async function installPackages() {
  const lock = readFileSync(at('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = at('node_modules/.glosa-setup');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  if (installedByHand()) {
    writeFileSync(stamp, hash);
    return false;
  }
  await run('installing packages', npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
  return true;
}

/** Somebody ran npm here after the lock was last written: that install is good, only our stamp is missing. */
function installedByHand() {
  const mark = at('node_modules/.package-lock.json');
  if (existsSync(at('node_modules/.glosa-setup')) || !existsSync(mark)) return false;
  return statSync(mark).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

/** WXT writes the tsconfig that ours extends, from its configuration and the list of entrypoints. */
async function prepareTypes() {
  // A stamp of ours, because WXT leaves its files untouched when they would come out the same.
  const stamp = at('.wxt/.glosa-setup');
  const changed = Math.max(...typeSources().map((path) => statSync(path).mtimeMs));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > changed) return false;
  await run('preparing types', process.execPath, [at('node_modules/wxt/bin/wxt.mjs'), 'prepare']);
  writeFileSync(stamp, '');
  return true;
}

function typeSources() {
  const entrypoints = readdirSync(at('entrypoints'), { withFileTypes: true });
  const folders = entrypoints.filter((entry) => entry.isDirectory()).map((entry) => at(`entrypoints/${entry.name}`));
  return [at('wxt.config.ts'), at('package-lock.json'), at('entrypoints'), ...folders];
}

async function installBrowsers(names) {
  const lacking = names.map((name) => findBrowser(name)).filter((answer) => answer.kind !== 'found');
  if (lacking.length === 0) return false;
  if (lacking.some(({ chosen }) => chosen) || !canUseApt()) throw new Error(complaint(lacking));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = lacking.map(({ name }) => debianPackage(name));
  await run('reading package lists', 'apt-get', ['update', '-qq'], env);
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await run(`installing ${packages.join(', ')}`, 'apt-get', install, env);
  const still = names.map((name) => findBrowser(name)).filter((answer) => answer.kind !== 'found');
  if (still.length > 0) throw new Error(complaint(still));
  return true;
}

/** Ubuntu is not Debian here: its chromium is a snap that cannot read a profile we choose. */
function canUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function complaint(answers) {
  return answers.map(({ name, reason }) => `${reason}. ${howToInstall(name)}`).join('\n       ');
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/** Runs a program with its own output shown only when it fails, and a line now and then while it lasts. */
function run(what, program, args, env = process.env) {
  console.log(`setup: ${what} …`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const tick = setInterval(() => console.log(`setup: ${what}, ${seconds()} s`), TICK_MS);
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      fail(new Error(`${what} failed (${program} ${args.join(' ')}, exit ${code}):\n${Buffer.concat(output)}`));
    });
  }).finally(() => clearInterval(tick));
}
