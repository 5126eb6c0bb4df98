/**
 * The parts of WebDriver BiDi that Puppeteer has no method for: closed shadow roots, and Firefox's own scope.
 * https://w3c.github.io/webdriver-bidi/
 */
import type { Browser as Puppeteer, Page as Tab } from 'puppeteer-core';

type Send = (method: string, params: object) => Promise<unknown>;
type Value = { type: string; value?: unknown; sharedId?: string };
type Outcome = { type: 'success'; result: Value } | { type: 'exception'; exceptionDetails: { text: string } };
type LocatedNode = { value: { shadowRoot?: { sharedId: string; value: { mode?: string } } | null } };

/** Where our host may stand: beside head and body, or in a dialog that the page holds open. */
const HOSTS = ':root > :not(head, body, frameset), dialog[open] > *';

/** A sender of commands on the connection that Puppeteer holds. */
function sender(browser: Puppeteer): Send {
  // Not in Puppeteer's public types: https://github.com/puppeteer/puppeteer/blob/main/packages/puppeteer-core/src/bidi/Browser.ts
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** Runs source of a function in the first closed shadow root of ours. Its answer travels as JSON. */
export async function evaluateInClosedRoot<Result>(tab: Tab, source: string): Promise<{ value: Result } | null> {
  const send = sender(tab.browser());
  const context = contextOf(tab);
  const { nodes } = (await send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: HOSTS },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as { nodes: LocatedNode[] };
  const root = nodes.map(({ value }) => value.shadowRoot).find((one) => one?.value.mode === 'closed');
  if (!root) return null;
  const outcome = (await send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify({ value: await (${source})(root) })`,
    arguments: [{ sharedId: root.sharedId }],
    target: { context },
    awaitPromise: true,
  })) as Outcome;
  return JSON.parse(String(resultOf(outcome))) as { value: Result };
}

type Context = { context: string; url: string; children: Context[] | null };

/** Runs source in a frame of a page: Puppeteer never learns that one of the extension has arrived. */
export async function evaluateInFrame<Result>(
  tab: Tab,
  address: string,
  source: string,
): Promise<{ value: Result } | null> {
  const send = sender(tab.browser());
  const { contexts } = (await send('browsingContext.getTree', { root: contextOf(tab) })) as { contexts: Context[] };
  const inside = (context: Context): Context[] => [context, ...(context.children ?? []).flatMap(inside)];
  const frame = contexts.flatMap(inside).find(({ url }) => url.includes(address));
  if (!frame) return null;
  const outcome = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${source}) }))()`,
    target: { context: frame.context },
    awaitPromise: true,
  })) as Outcome;
  return JSON.parse(String(resultOf(outcome))) as { value: Result };
}

/** Runs an expression with the browser's own rights; needs `--remote-allow-system-access`. Its answer is JSON. */
export async function evaluateInBrowser<Result>(browser: Puppeteer, expression: string): Promise<Result> {
  const send = sender(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    contexts: { context: string }[];
  };
  const outcome = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as Outcome;
  return JSON.parse(String(resultOf(outcome))) as Result;
}

function resultOf(outcome: Outcome): unknown {
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result.value;
}

function contextOf(tab: Tab): string {
  return (tab.mainFrame() as unknown as { _id: string })._id;
}
