/**
 * The surface forms an entity is looked for by: its own names, and what follows from them (plurals, `LAST, First`,
 * initials, surnames), together with the words that speak for it and against it.
 */
import { pluralsOf } from './plurals';
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
  const forms: Form[] = [];
  const known = new Set<string>();
  const add = (form: Form): void => {
    // Most entities have one name, and nothing to compare it with.
    if (forms.length === 1) known.add(keyOf(forms[0] ?? form));
    if (forms.length > 0) {
      const key = keyOf(form);
      if (known.has(key)) return;
      known.add(key);
    }
    forms.push(form);
  };
  for (const name of entity.names) {
    const form: Form = { text: name.text, kind: name.class, case: name.case ?? 'written' };
    add(
      entity.person && name.class !== 'pattern' && bears(name.text, entity.person.surnames)
        ? { ...form, bearsSurname: true }
        : form,
    );
    if (name.class === 'pattern') continue;
    for (const plural of pluralsOf(name, entity.type)) add({ ...form, text: plural });
  }
  if (entity.person) for (const form of personForms(entity.person.given, entity.person.surnames)) add(form);
  for (const word of entity.context) add({ text: word, kind: 'context', case: 'written' });
  for (const { text } of entity.rivals) {
    add({ text, kind: holdsName(text, entity) ? 'rival' : 'against', case: 'written' });
  }
  return forms;
}

const keyOf = ({ text, kind }: Form): string => `${text}\n${kind}`;

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
    const initials = given.map((name) => String.fromCodePoint(name.codePointAt(0) ?? 0));
    for (const count of new Set([1, initials.length])) {
      yield {
        text: `${initials.slice(0, count).join(' ')} ${whole}`,
        kind: surnames.length > 1 ? 'strong' : 'weak',
        case: 'written',
        bearsSurname: true,
      };
    }
  }
  yield { text: whole, kind: 'surname', case: 'written' };
  for (const one of surnames.length > 1 ? surnames : []) yield { text: one, kind: 'surname', case: 'written' };
}
