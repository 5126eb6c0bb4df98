/** A small news site on this machine: our fixtures, saved pages where a corpus is at hand, and pages made up in a test. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Saved real pages; never part of the repository. */
export const CORPUS = resolve(
  process.env.GLOSA_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
);
export const hasCorpus = existsSync(join(CORPUS, 'pages'));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Neither scripts nor requests: the page stays as it was saved, and only an extension could change it. */
export const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export interface Site {
  /** The address of a fixture (`articles/sample.html`). Other hosts than `localhost` may be `anything.localhost`. */
  url(fixture: string, host?: string): string;
  /** The address of a saved page (`es/name.html.gz`) with its own scripts and requests disarmed. */
  saved(file: string, host?: string): string;
  /** The same with the scripts that stand in the page itself; others are out of reach. */
  alive(file: string): string;
  /** Puts up a page of a test's own, and gives its address. */
  put(path: string, html: string | Buffer, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

type Extra = { body: string | Buffer; headers: Record<string, string> };

/** Starts the site on a free port. */
export async function startSite(): Promise<Site> {
  const made = new Map<string, Extra>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(decodeURIComponent(pathname), made, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = (host: string, path: string): string => `http://${host}:${port}/${path}`;
  return {
    url: (fixture, host = 'localhost') => address(host, `fixtures/${there(FIXTURES, fixture)}`),
    saved: (file, host = 'localhost') => address(host, `corpus/${there(CORPUS, `pages/${file}`)}`),
    alive: (file) => address('localhost', `alive/${there(CORPUS, `pages/${file}`)}`),
    put(path, html, headers = {}) {
      const type = `text/html; charset=${typeof html === 'string' ? 'utf-8' : charsetOf(html)}`;
      made.set(`/${path}`, { body: html, headers: { 'content-type': type, ...headers } });
      return address('localhost', path);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A test that asks for a page that is not there should hear of it at once, not read an error page. */
function there(root: string, path: string): string {
  if (!existsSync(join(root, path))) throw new Error(`no ${path} in ${root}`);
  return path;
}

async function answer(path: string, made: Map<string, Extra>, response: ServerResponse): Promise<void> {
  const extra = made.get(path);
  if (extra) {
    response.writeHead(200, extra.headers).end(extra.body);
    return;
  }
  const [, area = '', ...rest] = normalize(path).split('/');
  const root = { fixtures: FIXTURES, corpus: CORPUS, alive: CORPUS }[area];
  const file = root && join(root, ...rest);
  if (!file || rest.includes('..') || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    return;
  }
  const stored = new Uint8Array(await readFile(file));
  const bytes = file.endsWith('.gz') ? gunzipSync(stored) : Buffer.from(stored);
  const type = TYPES[extname(file.replace(/\.gz$/, ''))] ?? `text/html; charset=${charsetOf(bytes)}`;
  const policy = area === 'corpus' ? { 'content-security-policy': STILL } : {};
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...policy }).end(bytes);
}

/** What the page says of itself, wherever in it; else UTF-8 when it is that, else what browsers fall back to. */
export function charsetOf(bytes: Buffer): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1'))?.[1];
  if (declared) return declared.toLowerCase();
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
