/** What axe-core finds wrong (WCAG 2.2 A and AA, and good practice), on pages of the extension and inside the closed card. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from './driver';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let source: Promise<string> | null = null;

/** axe in the page's own world; the driver's way in is not held up by the page's security policy. */
async function bring(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  source ??= readFile(SOURCE, 'utf8');
  await page.run(await source);
}

/** One line for each element that breaks a rule, with the rule; empty when all is well. For popup, options and the like. */
export async function axeViolations(page: Page): Promise<string[]> {
  await bring(page);
  return page.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map((one) => one.finished));
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

/**
 * The same for the card as it stands on a page. axe follows open shadow roots only: for the time of the run, and for the
 * page's own world alone, the host answers with its closed one. What is checked is the real markup, painted.
 */
export async function axeViolationsInCard(page: Page): Promise<string[]> {
  await bring(page);
  const found = await page.inCard(async (root) => {
    const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    try {
      const { violations } = await axe.run(root.host);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
      );
    } finally {
      Reflect.deleteProperty(root.host, 'shadowRoot');
    }
  });
  if (!found) throw new Error('there is no card to look at');
  return found;
}

/** The same for a document of the extension inside a frame of a page, by a part of its address. */
export async function axeViolationsInFrame(page: Page, address: string): Promise<string[]> {
  source ??= readFile(SOURCE, 'utf8');
  await page.runInFrame(address, await source);
  const found = await page.inFrame(address, async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
    );
  });
  if (!found) throw new Error(`there is no frame ${address} to look at`);
  return found;
}
