/** The validator's issues in the words of somebody who writes YAML: what was expected, what came, what to do. */
import type * as v from 'valibot';
import { type DecodeIssue, formatPath, type PathKey } from './errors';
import { didYouMean } from './near';
import { isPhraseCode, type Phrase, type PhraseCode, phrase } from './phrases';

type Issue = v.BaseIssue<unknown>;
type Words = Pick<DecodeIssue, 'expected' | 'received' | 'remedy'>;

const SHOWN_CHARS = 60;
const EXPECTED: Record<string, PhraseCode> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  strict_object: 'fields',
  non_empty: 'some-text',
  url: 'address',
  starts_with: 'https-address',
};

/** A value, short enough for a message. */
function describeValue(value: unknown): Phrase {
  if (value === undefined) return phrase('nothing');
  if (value === null) return phrase('empty-field');
  if (typeof value === 'string') {
    return verbatim(JSON.stringify(value.length > SHOWN_CHARS ? `${value.slice(0, SHOWN_CHARS)}…` : value));
  }
  if (Array.isArray(value))
    return value.length === 0 ? phrase('empty-list') : phrase('list-of', { count: value.length });
  if (typeof value === 'object') {
    const names = Object.keys(value).slice(0, 6).join(', ');
    return names === '' ? phrase('no-named-field') : phrase('these-fields', { names });
  }
  return phrase(typeof value === 'boolean' ? 'a-boolean' : 'a-number', { value: String(value) });
}

function verbatim(text: string): Phrase {
  return phrase('verbatim', { text });
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

function quantity(count: number, input: unknown): Phrase {
  if (typeof input === 'string') return phrase(count === 1 ? 'character' : 'characters', { count });
  return phrase(count === 1 ? 'item' : 'items', { count });
}

function explainField(issue: Issue, at: PathKey[], schema: unknown): Words {
  const name = String(at[at.length - 1]);
  if (issue.expected !== 'never') {
    return { expected: phrase('field', { name }), received: phrase('nothing'), remedy: phrase('add-field', { name }) };
  }
  const fields = fieldsAt(schema, at.slice(0, -1));
  const isEmpty = issue.path?.[issue.path.length - 1]?.value === null;
  return {
    expected: fields.length > 0 ? phrase('only-fields', { names: fields.join(', ') }) : phrase('no-fields'),
    received: phrase('field', { name }),
    // An unknown field without a value is most often, in YAML, the second half of somebody's sentence.
    remedy: didYouMean(name, fields) ?? phrase(isEmpty ? 'split-text' : 'take-field-out'),
  };
}

function explainValue(issue: Issue): Words {
  const own = isPhraseCode(issue.message) ? phrase(issue.message) : null;
  const requirement = 'requirement' in issue ? issue.requirement : undefined;
  const code = EXPECTED[issue.type];
  const expected = code ? phrase(code) : issue.expected ? verbatim(issue.expected) : phrase('something-else');
  const received = describeValue(issue.input);
  if (issue.input === null) return { expected, received, remedy: phrase('give-value') };
  switch (issue.type) {
    case 'picklist': {
      const options = part(issue, 'expected');
      const words = String(options).match(/[^"(|) ]+/g) ?? [];
      const near = didYouMean(String(issue.input), words);
      const expected = phrase('one-of', { words: words.join(', ') });
      return { expected, received, remedy: near ?? phrase('use-one-of') };
    }
    case 'max_length':
    case 'min_length': {
      const length = Number(issue.received);
      const most = issue.type === 'max_length';
      const off = quantity(Math.abs(length - Number(requirement)), issue.input);
      return {
        expected: phrase(most ? 'at-most' : 'at-least', { quantity: quantity(Number(requirement), issue.input) }),
        received: quantity(length, issue.input),
        remedy: most ? phrase('shorten-by', { quantity: off }) : (own ?? phrase('add-more', { quantity: off })),
      };
    }
    case 'min_value':
    case 'max_value': {
      const limit = String(requirement);
      const expected = phrase(issue.type === 'min_value' ? 'number-from' : 'number-up-to', { limit });
      return { expected, received, remedy: phrase('correct-number') };
    }
    case 'regex':
      // The schema names the form: what is expected and what to use are one.
      if (own) return { expected: own, received, remedy: phrase('use', { form: own }) };
      return { expected, received, remedy: phrase('correct-it') };
    case 'string':
      return { expected, received, remedy: own ?? phrase('quote-text') };
    default:
      return { expected, received, remedy: own ?? phrase('write', { expected }) };
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
