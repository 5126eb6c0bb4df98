/** Notes as a reader has them after years, put into the database by an import. */
import type { Page } from './driver';

/** Brings in so many notes, `many-0` and on; each has words of its own (`note-7`) among words that all have. */
export async function importMany(surface: Page, count: number): Promise<void> {
  await surface.evaluate(async (wanted) => {
    const words = 'the valley river police army leaf price growers minister Lima law road village report'.split(' ');
    const some = (seed: number, length: number): string =>
      Array.from({ length }, (_, at) => words[(seed * 7 + at * at + at) % words.length]).join(' ');
    const notes = Array.from({ length: wanted }, (_, at) => ({
      id: `many-${at}`,
      schema: 2,
      target: {
        kind: 'quote',
        quote: { exact: `growers note-${at} ${some(at, 40)}`, prefix: some(at + 1, 9), suffix: some(at + 2, 9) },
      },
      page: {
        canonicalUrl: `https://news.example/${at % 2000}`,
        visitedUrl: `https://news.example/${at % 2000}?utm_source=x`,
        title: some(at % 2000, 8),
      },
      comment: at % 3 === 0 ? some(at, 30) : '',
      tags: [`tag ${at % 60}`],
      colour: 'yellow',
      entities: [],
      created: new Date(1.6e12 + at * 1e6).toISOString(),
      modified: '2024-05-01T10:00:00.000Z',
    }));
    const text = JSON.stringify({ glosa: 'notes', version: 1, exported: '2024-05-01T10:00:00.000Z', notes });
    type Answer = { ok: boolean; output?: { kind: string } };
    const api = Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<Answer> } };
    const answer = await api.runtime.sendMessage({ glosa: 1, type: 'notes.import', input: { text } });
    if (answer.output?.kind !== 'imported') throw new Error(JSON.stringify(answer).slice(0, 400));
  }, count);
}
