/** A file that says it is a pack, looked at from outside in: its size, its syntax, its shape, what it says. */
import { checkEntities } from '../knowledge/check';
import { decodingPack } from '../knowledge/decode';
import { DecodeError, type DecodeIssue, wrongIn } from '../knowledge/errors';
import type { Finding } from '../knowledge/finding';
import { PACK_LIMITS } from '../knowledge/limits';
import { phrase } from '../knowledge/phrases';
import type { Entity, Pack } from '../knowledge/schema';
import type { PackProblem, PackProblems, RefusedPack } from '../messaging/pack-requests';

export type Review = { kind: 'sound'; pack: Pack; warnings: PackProblems } | RefusedPack;

export type ReviewParts = {
  /** YYYY-MM-DD. */
  today: string;
  /** Entities of the other packs: relations may lead to them. */
  beside: readonly Entity[];
  /** The bundled pack's id, which no other may have. */
  bundledId: string;
  /** Lets other work through; called between slices of a large file. */
  pause: () => Promise<void>;
};

/** More than anybody mends in one go. */
const SHOWN_MOST = 50;

/** Reviews a file. It is taken whole or refused with what is wrong, where, and what to do. */
export async function reviewPack(text: string, { today, beside, bundledId, pause }: ReviewParts): Promise<Review> {
  if (text.length > PACK_LIMITS.bytes) {
    const megabytes = PACK_LIMITS.bytes / 1024 / 1024;
    return refused('too-large', [
      { entity: null, path: '', wrong: phrase('file-too-large', { megabytes }), remedy: phrase('split') },
    ]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('not-json', [syntaxProblem(text, error)]);
  }
  let pack: Pack;
  try {
    pack = await inSlices(decodingPack(value), pause);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return refused(
      'schema',
      error.issues.map((issue) => issueProblem(issue, value)),
    );
  }
  if (pack.id === bundledId) {
    const wrong = phrase('bundled-id', { id: bundledId });
    return refused('bundled-id', [{ entity: null, path: 'id', wrong, remedy: phrase('own-id') }]);
  }
  await pause();
  const findings = checkEntities(
    pack.entities.map((entity) => ({ entity })),
    {
      today,
      shared: (pack.sources ?? []).map(({ id }) => id),
      // Names that another pack has too are no mistake of this one: they are told as conflicts.
      beside: beside.map((entity) => ({ ...entity, names: [] })),
    },
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refused('checks', errors.map(findingProblem));
  return { kind: 'sound', pack, warnings: problems(findings.map(findingProblem)) };
}

async function inSlices<T>(steps: Generator<undefined, T>, pause: () => Promise<void>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await pause();
  }
}

function refused(why: RefusedPack['why'], all: readonly PackProblem[]): RefusedPack {
  return { kind: 'refused', why, problems: problems(all) };
}

function problems(all: readonly PackProblem[]): PackProblems {
  return { total: all.length, shown: all.slice(0, SHOWN_MOST) };
}

function findingProblem({ entity, path, wrong, remedy }: Finding): PackProblem {
  return { entity, path, wrong, remedy };
}

function issueProblem(issue: DecodeIssue, document: unknown): PackProblem {
  const [list, index] = issue.at;
  const entities = (document as { entities?: unknown } | null)?.entities;
  const entity = list === 'entities' && typeof index === 'number' && Array.isArray(entities) ? entities[index] : null;
  const id = (entity as { id?: unknown } | null)?.id;
  const entityId = typeof id === 'string' ? id.slice(0, 80) : null;
  return { entity: entityId, path: issue.path, wrong: wrongIn(issue), remedy: issue.remedy };
}

/** Browsers say where JSON breaks, each in its own words: `position 12` or `line 1 column 13`. */
function syntaxProblem(text: string, error: unknown): PackProblem {
  const message = error instanceof Error ? error.message : '';
  const at = /line (\d+) column (\d+)/.exec(message);
  const position = /position (\d+)/.exec(message);
  const before = position ? text.slice(0, Number(position[1])).split('\n') : null;
  const [line, column] = at
    ? [Number(at[1]), Number(at[2])]
    : before
      ? [before.length, (before.at(-1)?.length ?? 0) + 1]
      : [null, 0];
  return {
    entity: null,
    path: '',
    wrong: line === null ? phrase('not-json') : phrase('not-json-at', { line, column }),
    remedy: phrase('correct-file'),
  };
}
