/** What can go wrong with knowledge that somebody wrote, as opposed to a bug of ours. */

import { type Phrase, phrase, worded } from './phrases';

/** One step into a document: a field's name or a place in a list, counted from 0. */
export type PathKey = string | number;

/** One thing that does not fit the schema. */
export type DecodeIssue = {
  at: PathKey[];
  /** Whether the field's value or the field itself (unknown, missing) is what is wrong. */
  on: 'value' | 'key';
  /** `at` as people write it: `facts[1].claims[0].asOf`; empty for the document itself. */
  path: string;
  expected: Phrase;
  received: Phrase;
  /** What to do, as an imperative. */
  remedy: Phrase;
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

/** What is wrong, as one sentence. */
export function wrongIn({ expected, received }: DecodeIssue): Phrase {
  return phrase('expected', { expected, received });
}

/** An issue on one line. */
function describeIssue(issue: DecodeIssue): string {
  return `${issue.path || 'document'}: ${worded(wrongIn(issue))}; ${worded(issue.remedy)}`;
}
