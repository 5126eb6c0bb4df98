/** Compiles forms to a lexicon. */
import { LOWER, letterCase, UPPER } from '../text/letter-case';
import { marksBetween } from '../text/marks';
import { WORD_UNITS_MOST, WordReader } from '../text/words';
import { ByteSink, NumberSink } from './byte-pool';
import { KnowledgeError } from './errors';
import type { Form } from './forms';
import {
  ACRONYM_MAX_LETTERS,
  BEARS_SURNAME,
  CASE_ACRONYM,
  CASE_ANY,
  CASE_EXACT,
  CASE_WRITTEN,
  ENDS_WITH_STOP,
  flagsOf,
  GOES_ON,
  IN_CAPITALS,
  IS_FORM,
  joinHash,
  joinMarks,
  type Lexicon,
  MARKS,
  PHRASE_END,
  PHRASE_START,
  powerOfTwo,
  shiftFor,
  TABLE_LEAST,
  WORD_HIGH,
  WORD_SMALL,
  WORDS_MOST,
} from './lexicon';
import { packIds } from './owner-ids';

/** A form with its owner, an index into the owners it is compiled with. */
export type OwnedForm = Form & { owner: number };

/** A form's place in the list and its hash share one exact number while they are sorted. */
const FORMS_MOST = 2 ** 21;
/** About one in seven of the table's cells is taken; twice the size costs more in the processor's cache than it saves. */
const CELLS_A_PHRASE = 4;
const BITS_A_FIRST_WORD = 16;

/**
 * Compiles forms. Left out is what cannot name anything: forms without a word (empty, punctuation only), of more than
 * `WORDS_MOST` words, with a word of more than `WORD_UNITS_MOST` letters, or with control characters or a row of marks
 * between two words. Throws `KnowledgeError` above two million forms.
 */
export function compileLexicon(owners: readonly string[], forms: Iterable<OwnedForm>): Lexicon {
  const encoder = new Encoder();
  const owner = new NumberSink();
  const flags = new ByteSink();
  const start = new NumberSink();
  const hash = new NumberSink();
  for (const form of forms) {
    const from = encoder.pool.length;
    if (!encoder.encode(form)) continue;
    if (owner.length === FORMS_MOST) throw new KnowledgeError(`more than ${FORMS_MOST} names: split the pack`);
    owner.put(form.owner);
    flags.put(encoder.flags);
    start.put(from);
    hash.put(encoder.hash);
  }
  const order = orderOf(hash.done());
  const sorted = sortForms(order, { hash: hash.done(), start: start.done(), pool: encoder.pool.done() });
  const [ownerOf, flagsAt] = [owner.done(), flags.done()];
  return {
    owners: packIds(owners),
    states: stateTable(hash.done(), encoder.beginnings.done()),
    smallFirsts: bitSet(encoder.smallFirsts.done()),
    ...sorted,
    formOwner: order.map((form) => ownerOf[form] ?? 0),
    formFlags: Uint8Array.from(order, (form) => flagsAt[form] ?? 0),
  };
}

/** Turns one form after another into the phrase that the pool holds, and its hashes. */
class Encoder {
  readonly pool = new ByteSink();
  readonly smallFirsts = new NumberSink();
  readonly beginnings = new NumberSink();
  hash = 0;
  flags = 0;
  private readonly reader = new WordReader();

  /** False, with nothing added, when the form cannot name anything. */
  encode(form: OwnedForm): boolean {
    const { text } = form;
    const letters = countLetters(text);
    const inCapitals = letters.small === 0 && letters.capital > 0;
    const rule = ruleFor(form, inCapitals && letters.capital <= ACRONYM_MAX_LETTERS);
    const from = this.pool.length;
    const hashes = this.encodePhrase(text, rule);
    if (!hashes) {
      this.pool.length = from;
      return false;
    }
    this.pool.put(PHRASE_END);
    if (rule === CASE_EXACT) {
      this.pool.putText(lettersOf(text));
      this.pool.put(PHRASE_END);
    }
    this.hash = hashes.pop() ?? 0;
    for (const beginning of hashes) this.beginnings.put(beginning);
    this.flags = flagsOf(form.kind, rule);
    if (form.bearsSurname) this.flags |= BEARS_SURNAME;
    if (inCapitals) this.flags |= IN_CAPITALS;
    if (/\.\s*$/.test(text)) this.flags |= ENDS_WITH_STOP;
    return true;
  }

  /** Writes words and marks; the hashes of all beginnings and, last, of the whole. Null when it is no name. */
  private encodePhrase(text: string, rule: number): number[] | null {
    const { reader, pool } = this;
    const hashes: number[] = [];
    let phrase = PHRASE_START;
    let end = 0;
    let letters = 0;
    for (let count = 0; reader.read(text, count === 0 ? 0 : reader.stop); count++) {
      if (count === WORDS_MOST || reader.length > WORD_UNITS_MOST) return null;
      if (count > 0) {
        const marks = marksBetween(text, end, reader.start, letters);
        if (marks === null) return null;
        hashes.push(phrase);
        if (marks !== '') {
          phrase = joinMarks(phrase, marks);
          pool.put(MARKS);
          pool.putText(marks);
        }
      }
      const high = letterCase(text, reader.start) === UPPER;
      pool.put(rule === CASE_WRITTEN && high ? WORD_HIGH : WORD_SMALL);
      for (let at = 0; at < reader.length; at++) pool.putUnit(reader.units[at] as number);
      phrase = joinHash(phrase, reader.hash);
      if (count === 0 && (rule === CASE_ANY || (rule !== CASE_ACRONYM && !high))) this.smallFirsts.put(phrase);
      end = reader.end;
      letters = reader.length;
    }
    if (end === 0) return null;
    hashes.push(phrase);
    return hashes;
  }
}

function ruleFor(form: OwnedForm, isAcronym: boolean): number {
  if (form.case === 'any') return CASE_ANY;
  if (form.case === 'exact') return CASE_EXACT;
  return isAcronym ? CASE_ACRONYM : CASE_WRITTEN;
}

function countLetters(text: string): { small: number; capital: number } {
  let small = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = letterCase(text, at);
    if (kind === LOWER) small++;
    else if (kind === UPPER) capital++;
  }
  return { small, capital };
}

/** Letters and numbers alone, composed, so that typography and decomposed accents make no difference. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The forms' places in the order of their hashes; forms of one hash keep the order they came in. */
function orderOf(hashes: Uint32Array): Uint32Array {
  const keys = Float64Array.from(hashes, (hash, form) => hash * FORMS_MOST + form).sort();
  return Uint32Array.from(keys, (key) => key % FORMS_MOST);
}

type Unsorted = { hash: Uint32Array; start: Uint32Array; pool: Uint8Array };

/** Phrases in the order of their hashes, each spelling once, with the buckets that lead to them. */
function sortForms(order: Uint32Array, { hash, start, pool }: Unsorted) {
  const size = powerOfTwo(Math.max(16, order.length / 2));
  const shift = shiftFor(size);
  const buckets = new Uint32Array(size + 1);
  const checks = new Uint8Array(order.length);
  const formStart = new Uint32Array(order.length);
  const sink = new ByteSink();
  let previous: Uint8Array = new Uint8Array(0);
  let previousAt = 0;
  for (const [at, form] of order.entries()) {
    const own = hash[form] ?? 0;
    checks[at] = own & 0xff;
    const bucket = (own >>> shift) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    const phrase = pool.subarray(start[form], start[form + 1]);
    if (at === 0 || !isSame(phrase, previous)) {
      previousAt = sink.length;
      previous = phrase;
      sink.putBytes(phrase);
    }
    formStart[at] = previousAt;
  }
  for (let b = 0; b < size; b++) buckets[b + 1] = (buckets[b + 1] ?? 0) + (buckets[b] ?? 0);
  return { buckets, checks, formStart, pool: sink.done() };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function stateTable(forms: Uint32Array, beginnings: Uint32Array): Uint32Array {
  const cells = (forms.length + beginnings.length) * CELLS_A_PHRASE;
  const table = new Uint32Array(powerOfTwo(Math.max(TABLE_LEAST, cells / 16)));
  const shift = shiftFor(table.length);
  const put = (hash: number, state: number): void => {
    table[hash >>> shift] = (table[hash >>> shift] ?? 0) | (state << ((hash & 15) << 1));
  };
  for (const hash of forms) put(hash, IS_FORM);
  for (const hash of beginnings) put(hash, GOES_ON);
  return table;
}

function bitSet(hashes: Uint32Array): Uint32Array {
  const set = new Uint32Array(powerOfTwo(Math.max(TABLE_LEAST, (hashes.length * BITS_A_FIRST_WORD) / 32)));
  const shift = shiftFor(set.length);
  for (const hash of hashes) set[hash >>> shift] = (set[hash >>> shift] ?? 0) | (1 << (hash & 31));
  return set;
}
