/** What is told of a page that is only glanced at, and when: all of it once, then what changed. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Glance } from '../../src/page/glance';
import { PARTED } from '../../src/text/glanced';

let mutate: (records: object[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(take: (records: object[]) => void) {
        mutate = take;
      }
      observe(): void {}
      disconnect(): void {}
      takeRecords(): [] {
        return [];
      }
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: (deadline: object) => void) => {
    run({ didTimeout: true, timeRemaining: () => 0 });
  });
  vi.stubGlobal('HTMLSlotElement', class {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The walker of browsers, which goes back too. */
function walkerOver(root: Node, what: number) {
  const all: Node[] = [];
  const collect = (node: Node): void => {
    all.push(node);
    for (const child of node.childNodes) collect(child);
  };
  collect(root);
  const isMeant = ({ nodeType }: Node): boolean => nodeType === 3 || (what === 5 && nodeType === 1);
  return {
    currentNode: root,
    nextNode(): Node | null {
      const next = all.slice(all.indexOf(this.currentNode) + 1).find(isMeant);
      if (next) this.currentNode = next;
      return next ?? null;
    },
    previousNode(): Node | null {
      const previous = all.slice(0, all.indexOf(this.currentNode)).findLast(isMeant);
      if (previous) this.currentNode = previous;
      return previous ?? null;
    },
  };
}

const PAGE = `<!doctype html><html><body>
<h1>It rained</h1><script>const ada = 1;</script><p id=one><b>A</b>da Bright left.</p><p id=two>Then she came back.</p>
</body></html>`;
const TEXTS = ['It rained', 'A', 'da Bright left.', 'Then she came back.'];

/** A page; `told` are the texts of each message, `answers` what the background says to each: by default no. */
function glanced() {
  const { document } = parseHTML(PAGE);
  Object.assign(document, { createTreeWalker: walkerOver });
  vi.stubGlobal('document', document);
  const told: string[][] = [];
  const answers: (boolean | Error)[] = [];
  const calls = { read: 0 };
  const glance = new Glance(
    {
      document,
      ask: async (text) => {
        told.push(text.split(PARTED));
        const answer = answers.shift() ?? false;
        if (answer instanceof Error) throw answer;
        return answer;
      },
      read: async () => void calls.read++,
      isAlive: () => true,
    },
    new AbortController().signal,
  );
  const change = async (id: string, html: string): Promise<void> => {
    const target = document.getElementById(id);
    if (!target) throw new Error(id);
    const removedNodes = [...target.childNodes];
    target.innerHTML = html;
    mutate([{ type: 'childList', target, addedNodes: [...target.childNodes], removedNodes }]);
    await vi.advanceTimersByTimeAsync(600);
  };
  return { glance, document, told, answers, calls, change };
}

test('all that can be read is told once, with no more of its elements than where each text ends', async () => {
  const { glance, told } = glanced();
  await glance.look();
  expect(told).toEqual([TEXTS]);
  expect(glance).toMatchObject({ isSilent: true, texts: TEXTS.length, stopped: null });
});

test('where a name could stand, the page is not silent', async () => {
  const { glance, answers } = glanced();
  answers.push(true);
  await glance.look();
  expect(glance.isSilent).toBe(false);
});

test('of a change what changed is told, with what stands around it', async () => {
  const { glance, told, change } = glanced();
  await glance.look();
  await change('two', 'Nobody <i>saw</i> her.');
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('Nobody ');
  expect(told[1]).toContain('saw');
  expect(told[1]).toContain('da Bright left.');
  expect(glance.isSilent).toBe(true);
});

test('what never stops changing is told less and less often', async () => {
  const { glance, document, told } = glanced();
  await glance.look();
  const target = document.getElementById('two')?.firstChild;
  for (let second = 0; second < 60; second++) {
    Object.assign(target ?? {}, { data: `It is ${second} now.` });
    mutate([{ type: 'characterData', target, addedNodes: [], removedNodes: [] }]);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(told.length).toBeGreaterThan(4);
  expect(told.length).toBeLessThan(16);
});

test('a background that did not answer is asked again of everything at the next change', async () => {
  const { glance, told, answers, change } = glanced();
  answers.push(new Error('stopped'));
  await glance.look();
  expect(glance.isSilent).toBe(false);
  await change('two', 'Later.');
  expect(told[1]).toEqual([...TEXTS.slice(0, 3), 'Later.']);
  expect(glance.isSilent).toBe(true);
});

test('a long text is told in pieces that overlap, until one could hold a name', async () => {
  const { glance, document, told, answers } = glanced();
  document.body.innerHTML = `<p>${'rain '.repeat(100_000)}</p>`;
  answers.push(false, true);
  await glance.look();
  expect(told.map((texts) => texts.join(PARTED).length)).toEqual([200_000, 200_000]);
});

test('a page that changes too fast is watched no more, and says so', async () => {
  const { glance } = glanced();
  await glance.look();
  mutate(Array(50_001).fill({ type: 'characterData', target: {}, addedNodes: [], removedNodes: [] }));
  expect(glance.stopped).toBe('budget');
});

test('whoever stopped it hears nothing more', async () => {
  const { glance, told, change } = glanced();
  await glance.look();
  glance.stop();
  await change('two', 'Ada Bright again.');
  expect(told).toHaveLength(1);
});
