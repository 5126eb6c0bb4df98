/**
 * Where the two browsers are. The one place that knows; plain Node, since it runs before anything is installed.
 * GLOSA_CHROMIUM and GLOSA_FIREFOX name other binaries, and then nothing else is tried.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Branded Chrome is left out: since 137 it refuses `--load-extension`. */
const BROWSERS = {
  chromium: {
    variable: 'GLOSA_CHROMIUM',
    floor: 137,
    debian: 'chromium',
    names: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'GLOSA_FIREFOX',
    floor: 146,
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

export const BROWSER_NAMES = Object.keys(BROWSERS);

/** The Debian package that holds a browser. */
export const debianPackage = (name) => BROWSERS[name].debian;

/**
 * Looks for a browser: `found` with path and major version, or `unfit` or `missing` with the reason; `chosen` when a
 * variable named the binary, so that installing another one would not help.
 */
export function findBrowser(name, env = process.env) {
  const { variable, floor, names } = BROWSERS[name];
  const chosen = Boolean(env[variable]);
  let unfit = null;
  for (const candidate of chosen ? [env[variable]] : names) {
    const path = which(candidate, env.PATH ?? '');
    if (path === null) continue;
    const major = majorVersion(path);
    if (major !== null && major >= floor) return { kind: 'found', name, path, major };
    const why = major === null ? 'does not answer --version' : `is version ${major}`;
    unfit ??= { kind: 'unfit', name, chosen, reason: `${path} ${why}; Glosa needs ${name} ${floor} or later` };
  }
  if (unfit) return unfit;
  return {
    kind: 'missing',
    name,
    chosen,
    reason: chosen ? `${variable}=${env[variable]} is not a program` : `no ${name} found`,
  };
}

/** The path of a usable browser; throws an error that says how to get one. */
export function browserPath(name) {
  const answer = findBrowser(name);
  if (answer.kind === 'found') return answer.path;
  throw new Error(`${answer.reason}. ${howToInstall(name)}`);
}

/** What a person does to get a browser that serves. */
export function howToInstall(name) {
  const { variable, floor, debian } = BROWSERS[name];
  return (
    `Install ${name} ${floor} or later (Debian: apt-get install --no-install-recommends ${debian}), ` +
    `or set ${variable} to its binary.`
  );
}

function which(candidate, path) {
  const places = candidate.includes('/')
    ? [isAbsolute(candidate) ? candidate : resolve(candidate)]
    : path.split(delimiter).map((folder) => join(folder, candidate));
  return places.find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Null when the binary does not start or says something else: Ubuntu's chromium-browser is a hint to install a snap. */
function majorVersion(path) {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    const major = /(\d+)\.\d/.exec(said)?.[1];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}
