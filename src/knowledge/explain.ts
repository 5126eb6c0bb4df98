/** The validator's issues in the words of somebody who writes YAML: what was expected, what came, what to do. */
import type * as v from 'valibot';
import { type DecodeIssue, formatPath, type PathKey } from './errors';
import { didYouMean } from './near';

type Issue = v.BaseIssue<unknown>;
type Words = Pick<DecodeIssue, 'expected' | 'received' | 'remedy'>;

const SHOWN_CHARS = 60;
/** What an unknown field without a value most often is, in YAML: the second half of somebody's sentence. */
const SPLIT_TEXT = 'take the field out; or, where it is part of a text inside { }, put that text between quotes';
const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'named fields',
  non_empty: 'some text',
  url: 'a whole https address',
  starts_with: 'an address that starts with https://',
};

/** A value, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty field';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > SHOWN_CHARS ? `${value.slice(0, SHOWN_CHARS)}…` : value);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return `the fields ${Object.keys(value).slice(0, 6).join(', ') || '(none)'}`;
  return `${String(value)} (a ${typeof value})`;
}

/** A part of a schema by name, where there is one; schemas are plain objects. */
function part(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null ? (schema as Record<string, unknown>)[name] : undefined;
}

/** The fields that the schema knows in the object at a path. */
function fieldsAt(schema: unknown, at: readonly PathKey[]): string[] {
  let here = schema;
  for (const key of at) {
    here = part(here, 'wrapped') ?? here;
    here = typeof key === 'number' ? part(here, 'item') : part(part(here, 'entries'), key);
  }
  return Object.keys(part(part(here, 'wrapped') ?? here, 'entries') ?? {});
}

function quantity(count: number, input: unknown): string {
  const noun = typeof input === 'string' ? 'character' : 'item';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function explainField(issue: Issue, at: PathKey[], schema: unknown): Words {
  const field = String(at[at.length - 1]);
  if (issue.expected !== 'never') {
    return { expected: `a field "${field}"`, received: 'nothing', remedy: `add "${field}"` };
  }
  const fields = fieldsAt(schema, at.slice(0, -1));
  const isEmpty = issue.path?.[issue.path.length - 1]?.value === null;
  return {
    expected: `only ${fields.join(', ') || 'no fields'}`,
    received: `a field "${field}"`,
    remedy: didYouMean(field, fields) || (isEmpty ? SPLIT_TEXT : 'take the field out'),
  };
}

function explainValue(issue: Issue): Words {
  const own = issue.message.startsWith('Invalid ') ? '' : issue.message;
  const requirement = 'requirement' in issue ? issue.requirement : undefined;
  const expected = EXPECTED[issue.type] ?? issue.expected ?? 'something else';
  const received = describeValue(issue.input);
  if (issue.input === null) {
    return { expected, received, remedy: 'give it a value, or leave the field out where it is optional' };
  }
  switch (issue.type) {
    case 'picklist': {
      const options = part(issue, 'expected');
      const words = String(options).match(/[^"(|) ]+/g) ?? [];
      const near = didYouMean(String(issue.input), words);
      return { expected: `one of ${words.join(', ')}`, received, remedy: near || 'use one of these words' };
    }
    case 'max_length':
    case 'min_length': {
      const length = Number(issue.received);
      const most = issue.type === 'max_length';
      const off = quantity(Math.abs(length - Number(requirement)), issue.input);
      return {
        expected: `at ${most ? 'most' : 'least'} ${quantity(Number(requirement), issue.input)}`,
        received: quantity(length, issue.input),
        remedy: most ? `shorten it by ${off}` : own || `add ${off}`,
      };
    }
    case 'min_value':
    case 'max_value':
      return {
        expected: `a number ${issue.type === 'min_value' ? 'from' : 'up to'} ${String(requirement)}`,
        received,
        remedy: 'correct the number',
      };
    case 'regex':
      // The schema words these as "use …", which is the expectation and the remedy at once.
      return { expected: own.replace(/^use /, '') || expected, received, remedy: own || 'correct it' };
    case 'string':
      return { expected, received, remedy: own || 'write text; a number, a date or true goes between quotes' };
    default:
      return { expected, received, remedy: own || `write ${expected}` };
  }
}

/** What the validator found, as an issue at its place; `base` is the path of the validated value itself. */
export function explain(issue: Issue, schema: unknown, base: readonly PathKey[]): DecodeIssue {
  const inner = (issue.path ?? []).map((item): PathKey => (typeof item.key === 'number' ? item.key : String(item.key)));
  const last = issue.path?.[issue.path.length - 1];
  const onKey = last !== undefined && 'origin' in last && last.origin === 'key';
  const at = [...base, ...inner];
  const words = onKey ? explainField(issue, inner, schema) : explainValue(issue);
  return { at, on: onKey ? 'key' : 'value', path: formatPath(at), ...words };
}
