/** Something wrong in a pack's files, pointed at where it stands, and how that is printed. */
import { KnowledgeError } from '../../knowledge/errors';

export type Severity = 'error' | 'warning';

/** A place in a file; line and column count from 1. */
export type Place = { file: string; line: number; column: number };

export type Problem = Place & {
  severity: Severity;
  /** The field, as `facts[1].claims[0].asOf`; empty when it is the file as a whole. */
  path: string;
  /** What is wrong: for a field that does not fit, what was expected and what came. */
  wrong: string;
  remedy: string;
};

/** The files of a pack cannot be made into one; `problems` says why, and the message prints them all. */
export class PackFilesError extends KnowledgeError {
  override name = 'PackFilesError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(`the knowledge pack has ${countProblems(problems)}\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/** A problem as two or three lines; the first is what editors and terminals make clickable. */
export function formatProblem({ file, line, column, severity, path, wrong, remedy }: Problem): string {
  const where = path === '' ? '' : `  ${path}`;
  return `${file}:${line}:${column}  ${severity}${where}\n  ${wrong}\n  → ${remedy}`;
}

/** Problems by file and line, errors and warnings mixed as they stand. */
export function formatProblems(problems: readonly Problem[]): string {
  const order = (a: Problem, b: Problem) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
  return [...problems].sort(order).map(formatProblem).join('\n\n');
}

/** `2 errors and 1 warning` */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${count(errors, 'error')} and ${count(problems.length - errors, 'warning')}`;
}
