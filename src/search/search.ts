/** Search over entities: by all of their names, in both languages. */
import { find, type Ranking } from './find';
import type { Named } from './name-form';
import { indexInSteps, type NameIndex } from './name-index';
import type { SearchResult, SearchRow } from './row';

export type Search<Row extends SearchRow> = (query: string, limit: number) => SearchResult<Row>[];

/** Makes the search over a list at once. Each row is found at most once. */
export function makeSearch<Row extends SearchRow>(rows: readonly Row[], rank: Ranking): Search<Row> {
  return finish(searchInSteps(rows, rank));
}

/** The same in small steps, to be taken while a surface is idle; the last one gives the search. */
export function* searchInSteps<Row extends SearchRow>(
  rows: readonly Row[],
  rank: Ranking,
): Generator<undefined, Search<Row>> {
  const index: NameIndex = yield* indexInSteps(rows.map(namedEntity));
  return (query, limit) =>
    find(index, query, limit, rank).flatMap(({ row: at, ...found }) => {
      const row = rows[at];
      return row ? [{ row, ...found }] : [];
    });
}

/** Takes all steps that are left. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function namedEntity({ label, names }: SearchRow): Named {
  return { own: [label.name.en, label.name.es], others: names };
}
