/** Code of the bench inside Chromium's pages: in our content script's own world, and in one made for the bench. */
import { fileURLToPath } from 'node:url';
// It comes with tsx, which runs this bench.
import { buildSync } from 'esbuild';
import type { CDPSession } from 'playwright-core';
import type { Once, Reading } from './probe';

let bundled: string | null = null;

/** The probe as one script. */
function probeSource(): string {
  bundled ??=
    buildSync({
      entryPoints: [fileURLToPath(new URL('probe.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      globalName: 'probe',
      write: false,
    }).outputFiles[0]?.text ?? '';
  return bundled;
}

/** Evaluates in a world; the answer is JSON. */
async function evaluateIn<Answer>(session: CDPSession, contextId: number, expression: string): Promise<Answer> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}

let worlds = 0;

/** A world by a name that there was is that world again. */
async function newWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${++worlds}`,
  });
  return executionContextId;
}

/** What reading this page costs, against a bare walk: each once, and both again and again. */
export async function readingOf(session: CDPSession): Promise<Reading & { once: Once }> {
  const once = async (what: keyof Once): Promise<number> =>
    evaluateIn(session, await newWorld(session), `${probeSource()};probe.once('${what}')`);
  const [bareMs, passagesMs] = [await once('bareMs'), await once('passagesMs')];
  const reading: Reading = await evaluateIn(session, await newWorld(session), `${probeSource()};probe.readPage()`);
  return { ...reading, once: { bareMs, passagesMs } };
}

/** Runs a script beside the page and then an expression; what both answer with is the expression's. */
export async function runBeside<Answer>(session: CDPSession, script: string, expression: string): Promise<Answer> {
  const world = await newWorld(session);
  await evaluateIn(session, world, `${script};0`);
  return evaluateIn(session, world, expression);
}

/** Follows which world is our content script's in the top frame of a tab, from now on. */
export async function followOurWorld(
  session: CDPSession,
): Promise<<Answer>(expression: string) => Promise<Answer | null>> {
  let ours: number | null = null;
  session.on('Runtime.executionContextsCleared', () => {
    ours = null;
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) ours ??= context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => (ours === null ? null : evaluateIn(session, ours, expression));
}
