/** What mutation records make dirty, and what they leave alone. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Dirt } from '../../src/page/dirt';
import { LiveText } from '../../src/page/live-text';

const { document, NodeFilter } = parseHTML(
  '<!doctype html><html><body><p id="ticker">0</p><p id="other">0</p></body></html>',
);
Object.assign(globalThis, { document, NodeFilter });

/** The record of an element's text being set. */
function written(id: string): MutationRecord {
  const target = document.getElementById(id) as unknown as HTMLElement;
  const removed = [...target.childNodes];
  target.textContent = `${Number(target.textContent) + 1}`;
  const nodes = { addedNodes: [...target.childNodes], removedNodes: removed, previousSibling: null, nextSibling: null };
  return { type: 'childList', target, ...nodes } as unknown as MutationRecord;
}

const dirtOf = (): Dirt => new Dirt(new LiveText(), () => undefined);
const element = (id: string) => document.getElementById(id) as unknown as Element;

describe('a block whose text is written anew', () => {
  it('is to be read again', () => {
    const dirt = dirtOf();
    dirt.note([written('ticker')]);
    expect([...dirt.changed]).toEqual([element('ticker')]);
  });

  it('makes nothing to look into while it rests, and the rest of the page does', () => {
    const dirt = dirtOf();
    dirt.resting.add(element('ticker'));
    dirt.note([written('ticker'), written('ticker')]);
    expect(dirt.isDirty).toBe(false);
    dirt.note([written('ticker'), written('other')]);
    expect([...dirt.changed]).toEqual([element('other')]);
  });
});
