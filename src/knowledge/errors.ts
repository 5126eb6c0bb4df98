/** What can go wrong with knowledge that somebody wrote, as opposed to a bug of ours. */

/** One step into a document: a field's name or a place in a list, counted from 0. */
export type PathKey = string | number;

/** One thing that does not fit the schema. */
export type DecodeIssue = {
  at: PathKey[];
  /** Whether the field's value or the field itself (unknown, missing) is what is wrong. */
  on: 'value' | 'key';
  /** `at` as people write it: `facts[1].claims[0].asOf`; empty for the document itself. */
  path: string;
  expected: string;
  received: string;
  /** What to do, as an imperative. */
  remedy: string;
};

/** Base of every expected failure in knowledge; anything else that is thrown is a bug. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError';
}

/** A value that is no entity, or no pack; `issues` says where and why, at most `ISSUES_MOST` of them. */
export class DecodeError extends KnowledgeError {
  override name = 'DecodeError';
  readonly issues: DecodeIssue[];

  constructor(what: string, issues: DecodeIssue[]) {
    super(`${what} does not fit the schema:\n${issues.map((issue) => `  ${describeIssue(issue)}`).join('\n')}`);
    this.issues = issues;
  }
}

/** A path as people write it. */
export function formatPath(at: readonly PathKey[]): string {
  return at.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** An issue on one line. */
export function describeIssue({ path, expected, received, remedy }: DecodeIssue): string {
  return `${path || 'document'}: expected ${expected}, received ${received}; ${remedy}`;
}
