/** The index of the corpus of saved pages, and a fair sample of it. */
import { corpusText } from '../../corpus';
import type { Site } from '../../e2e/server';

/** `kind`: `article`, `long-text` (running text that is no news article), `other`; `genre` says more. */
export type SavedPage = { file: string; kind: string; genre: string };

/** Articles of the repository that name much of what we know, which few saved pages do: measured beside them. */
export const NAMED_PAGES: readonly SavedPage[] = ['articles/sample.html', 'articles/sample-es.html'].map((file) => ({
  file,
  kind: 'named',
  genre: 'article',
}));

/** Where a page is served, its own scripts off or on. */
export function addressOf(site: Site, { file, kind }: SavedPage, scripts: boolean): string {
  if (kind === 'named') return site.url(file);
  return scripts ? site.alive(file) : site.saved(file);
}

/** Every page, in the order of the index; null where there is no corpus. */
export function savedPages(): SavedPage[] | null {
  const index = corpusText('pages/index.tsv');
  if (index === null) return null;
  return index
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', , kind = '', genre = ''] = line.split('\t');
      return { file, kind, genre };
    });
}

/** `count` items, evenly from end to end; all of them when there are fewer. */
export function evenly<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as Item);
}
