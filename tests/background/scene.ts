/** A background over an invented pack, with everything around it in memory. */
import { makeBrain } from '../../src/background/brain';
import { figureAnswer } from '../../src/background/figure-answers';
import { packsInUse } from '../../src/background/packs-in-use';
import { pageAnswers } from '../../src/background/page-answers';
import { surfaceAnswers } from '../../src/background/surface-answers';
import { TabDocuments } from '../../src/background/tab-documents';
import { writerTokens } from '../../src/background/writer-tokens';
import { compileKnowledge } from '../../src/knowledge/compile';
import { serialiseKnowledge } from '../../src/knowledge/knowledge-bytes';
import type { Entity } from '../../src/knowledge/schema';
import { COUNTRIES } from '../../src/linking/countries';
import type { PassageMentions } from '../../src/linking/document';
import type { Sender } from '../../src/messaging/handle';
import type { TextAnswer } from '../../src/messaging/protocol';
import { NotesStore } from '../../src/storage/notes-store';
import { createPackStore } from '../../src/storage/pack-store';
import { createSettingsStore } from '../../src/storage/settings-store';
import { entity, packOf } from '../fixtures/packs/entities';
import { NOW } from '../notes/fixture';
import { MemoryDatabase } from '../storage/memory-database';
import { memoryPacks } from '../storage/memory-packs';
import { FakePlatform } from './fake-platform';

export const TAB = 7;
export const PAGE = 'https://news.example/story';

const person: Partial<Entity> = {
  type: 'person',
  person: { given: ['Ada'], surnames: ['Bright'] },
  names: [{ text: 'Ada Bright', class: 'strong' }],
};
const guild: Partial<Entity> = { names: [{ text: 'River Guild', class: 'strong' }] };
/** Another Bright: where both are named, the surname alone decides nothing. */
const sister: Partial<Entity> = {
  type: 'person',
  person: { given: ['Eda'], surnames: ['Bright'] },
  names: [{ text: 'Eda Bright', class: 'strong' }],
};
export const PACK = packOf('test', [
  entity('ada-bright', person),
  entity('river-guild', guild),
  entity('eda-bright', sister),
]);

export function sender(over: Partial<Sender> = {}): Sender {
  return { tab: TAB, frame: 0, url: PAGE, incognito: false, fromExtension: false, ...over };
}

/** A passage as the first text of a frame. */
export const whole = (instance: string, text: string) => ({
  instance,
  base: 0,
  added: [{ id: 1, text, after: null }],
  removed: [],
});

/** A start of the background; one that follows another finds the same settings and notes. */
export function wake(
  kept = {
    area: memoryArea(),
    database: new MemoryDatabase(),
    platform: new FakePlatform(),
    packDatabase: memoryPacks(),
    index: memoryIndex(),
    session: memoryArea(),
  },
) {
  const { area, database, platform, packDatabase, index, session } = kept;
  const changed: number[] = [];
  let ids = 0;
  const settings = createSettingsStore(area);
  const notes = new NotesStore({ open: () => database, newId: () => `note-${++ids}`, now: () => NOW });
  const packs = createPackStore({
    url: 'ext://pack.json',
    compiledUrl: 'ext://pack.index',
    fetch: async (url) => answering(url),
    database: packDatabase,
  });
  const keeper = makeBrain({
    inUse: () => packsInUse({ packs, settings: () => settings.get() }, 'test'),
    compiled: () => packs.compiled(),
    index,
  });
  const { brain } = keeper;
  const documents = new TabDocuments(
    brain,
    () => settings.get(),
    platform,
    (tab) => changed.push(tab),
  );
  const tokens = writerTokens(session, () => `token-${++ids}`);
  const figures = figureAnswer(brain, async () => null);
  platform.urls.set(TAB, PAGE);
  return {
    kept,
    platform,
    settings,
    notes,
    packs,
    keeper,
    documents,
    /** Tabs of which it was said that other names stand in them. */
    changed,
    page: pageAnswers({ brain, settings, notes, documents, platform, tokens, figures }),
    surface: surfaceAnswers({ brain, settings, notes, packs, documents, platform, tokens, figures }),
  };
}

/** The entities of a delta, in order; `resend` as it is. */
export function entitiesIn(answer: TextAnswer): (string | null)[] | 'resend' {
  return answer.kind === 'resend' ? 'resend' : named(answer.passages);
}

export function named(passages: readonly PassageMentions[]): (string | null)[] {
  return passages.flatMap(({ mentions }) => mentions.map((mention) => mention.entity));
}

function memoryArea() {
  const items: Record<string, unknown> = {};
  return {
    get: async () => structuredClone(items),
    set: async (changes: Record<string, unknown>) => void Object.assign(items, structuredClone(changes)),
    remove: async (key: string) => void delete items[key],
  };
}

/** An index store in memory, which tells what it was asked to keep. */
export function memoryIndex() {
  const kept = new Map<string, ArrayBuffer>();
  return {
    kept,
    load: async (of: string) => kept.get(of) ?? null,
    keep: async (of: string, bytes: ArrayBuffer) => {
      kept.clear();
      kept.set(of, bytes);
      return true;
    },
  };
}

function answering(url: string) {
  const compiled = (): ArrayBuffer => serialiseKnowledge(compileKnowledge([PACK], COUNTRIES));
  const isPack = url.endsWith('.json');
  return {
    ok: true,
    status: 200,
    json: async (): Promise<unknown> => (isPack ? structuredClone(PACK) : null),
    arrayBuffer: async () => (isPack ? new ArrayBuffer(0) : compiled()),
  };
}
