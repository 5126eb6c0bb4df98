/** The index itself: compiling, keeping and loading it, and what it weighs on the heap. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileKnowledge } from '../../src/knowledge/compile';
import type { Lexicon } from '../../src/knowledge/lexicon';
import { compileLexicon } from '../../src/knowledge/lexicon-build';
import { deserialise, serialise } from '../../src/knowledge/lexicon-bytes';
import type { Entity, Pack } from '../../src/knowledge/schema';
import { formsFor, type Material } from './material';
import { type Row, rounds } from './measure';

const GROUP = 'index of 200,000 names';

export function indexRows({ names, ids }: Material): Row[] {
  const owners = [...new Set(ids)].sort();
  const ownerOf = new Map(owners.map((id, owner) => [id, owner]));
  const forms = formsFor(names).map((form, at) => ({ ...form, owner: ownerOf.get(ids[at] ?? '') ?? 0 }));
  const pack = packOf(names, ids);
  const compile = (): Lexicon => compileLexicon(owners, forms);
  const bytes = serialise(compile());
  const took = rounds(
    {
      compile,
      pack: () => compileKnowledge([pack], []).lexicon,
      serialise: () => serialise(deserialise(bytes)),
      load: () => deserialise(bytes),
    },
    5,
    1,
  );
  const onHeap = heapOf(() => deserialise(bytes));
  return [
    { group: GROUP, what: 'compile', value: took.compile, unit: 'ms', hold: 3000, aim: 1500 },
    { group: GROUP, what: 'compile, from a pack of entities', value: took.pack, unit: 'ms', hold: 3000, aim: 1500 },
    { group: GROUP, what: 'serialised', value: bytes.byteLength / 1e6, unit: 'MB', hold: 16, aim: 8 },
    { group: GROUP, what: 'deserialised, bytes at hand, in Node', value: took.load, unit: 'ms' },
    {
      group: GROUP,
      what: 'on the JavaScript heap when loaded',
      value: onHeap / 1e3,
      unit: 'kB',
      note: 'buffers apart',
    },
  ];
}

/** The names as an author's pack would have them: one entity an id. */
export function packOf(names: readonly string[], ids: readonly string[]): Pack {
  const entities = new Map<string, Entity>();
  for (const [at, text] of names.entries()) {
    const id = ids[at] ?? '';
    const known = entities.get(id);
    if (known) known.names.push({ text, class: 'strong' });
    else
      entities.set(id, {
        id,
        type: 'place',
        name: { en: text, es: text },
        kind: { en: 'place', es: 'lugar' },
        names: [{ text, class: 'strong' }],
        context: [],
        rivals: [],
        summary: { en: '', es: '' },
        facts: [],
        timeline: [],
        relations: [],
        sources: [],
        sameAs: [],
        reviewed: '2026',
      });
  }
  const made = { id: 'bench', version: '1', name: { en: 'bench', es: 'bench' }, licence: '', languages: ['en'] };
  return { format: 1, ...made, entities: [...entities.values()] };
}

const COPIES = 20;

/** Bytes of the heap that one of what is made holds: of many, so that what else comes and goes does not count. */
function heapOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const settled = (): number => {
    for (let round = 0; round < 3; round++) collect();
    return process.memoryUsage().heapUsed;
  };
  make();
  const before = settled();
  const kept = Array.from({ length: COPIES }, make);
  const after = settled();
  return (after - before) / kept.length;
}
