/**
 * The surface forms an entity is looked for by: its own names, and what follows from them (plurals, `LAST, First`,
 * initials, surnames), together with the words that speak for it and against it.
 */
import type { Entity, Name } from './schema';

/** What finding a form means. The first four name the entity; `rival` blocks; `context` and `against` only speak. */
export const FORM_KINDS = ['strong', 'weak', 'pattern', 'surname', 'rival', 'context', 'against', 'country'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export type Form = {
  text: string;
  kind: FormKind;
  case: NonNullable<Name['case']> | 'written';
  /** A full name in which the entity's surname stands: from it on, a bare surname may mean this person. */
  bearsSurname?: boolean;
};

/** All forms of one entity, without duplicates. */
export function formsOf(entity: Entity): Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form): void => {
    const key = `${form.text}\n${form.kind}`;
    if (!forms.has(key)) forms.set(key, form);
  };
  for (const name of entity.names) {
    const form: Form = { text: name.text, kind: name.class, case: name.case ?? 'written' };
    add(
      entity.person && name.class !== 'pattern' && bears(name.text, entity.person.surnames)
        ? { ...form, bearsSurname: true }
        : form,
    );
    if (name.class === 'pattern') continue;
    for (const plural of pluralsOf(name.text, entity.type)) add({ ...form, text: plural });
  }
  if (entity.person) for (const form of personForms(entity.person.given, entity.person.surnames)) add(form);
  for (const word of entity.context) add({ text: word, kind: 'context', case: 'written' });
  for (const { text } of entity.rivals) {
    add({ text, kind: holdsName(text, entity) ? 'rival' : 'against', case: 'written' });
  }
  return [...forms.values()];
}

function bears(name: string, surnames: readonly string[]): boolean {
  const first = surnames[0];
  return first !== undefined && ` ${plain(name)} `.includes(` ${plain(first)} `);
}

/** Whether a rival's text has one of the entity's names in it, and so is a longer name that must win over it. */
function holdsName(text: string, entity: Entity): boolean {
  const padded = ` ${plain(text)} `;
  const own = [...entity.names.map((name) => name.text), ...(entity.person?.surnames ?? [])];
  return own.some((name) => padded.includes(` ${plain(name)} `));
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `LAST, First`, initials with surnames, and the surname alone: the whole, the first and the second. */
function* personForms(given: readonly string[], surnames: readonly string[]): Generator<Form> {
  const whole = surnames.join(' ');
  if (whole === '') return;
  const first = given[0];
  if (first !== undefined) {
    for (const last of surnames.length > 1 ? [whole, surnames[0]] : [whole]) {
      yield { text: `${last}, ${given.join(' ')}`, kind: 'strong', case: 'written', bearsSurname: true };
      if (given.length > 1) yield { text: `${last}, ${first}`, kind: 'strong', case: 'written', bearsSurname: true };
    }
    yield {
      text: `${first.charAt(0)} ${whole}`,
      kind: surnames.length > 1 ? 'strong' : 'weak',
      case: 'written',
      bearsSurname: true,
    };
  }
  yield { text: whole, kind: 'surname', case: 'written' };
  for (const one of surnames.length > 1 ? surnames : []) yield { text: one, kind: 'surname', case: 'written' };
}

/** Spanish words after which the rest of a name keeps its number: `pistas clandestinas de aterrizaje`. */
const KEEPS_NUMBER = new Set(['de', 'del', 'para', 'por', 'con', 'sin', 'en', 'y', 'a']);
const PLURAL_TYPES = new Set<Entity['type']>(['term', 'substance', 'law', 'organization']);

/** Plurals of things of which there can be several, English (last word) and Spanish (every word of the head). */
function* pluralsOf(name: string, type: Entity['type']): Generator<string> {
  if (!PLURAL_TYPES.has(type)) return;
  const parts = name.split(' ');
  const last = parts[parts.length - 1];
  if (last === undefined || !/\p{Ll}$/u.test(last)) return;
  if (!/s$/i.test(last)) yield [...parts.slice(0, -1), englishPlural(last)].join(' ');
  const stop = parts.findIndex((part) => KEEPS_NUMBER.has(part));
  const head = stop < 0 ? parts.length : stop;
  yield parts.map((part, i) => (i < head && !/s$/i.test(part) ? spanishPlural(part) : part)).join(' ');
}

function englishPlural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

function spanishPlural(word: string): string {
  if (/ión$/i.test(word)) return `${word.slice(0, -3)}iones`;
  if (/z$/i.test(word)) return `${word.slice(0, -1)}ces`;
  return /[aeiouáéó]$/i.test(word) ? `${word}s` : `${word}es`;
}
