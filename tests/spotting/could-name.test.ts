/** Glancing may say yes in vain; it must never say no where reading finds a name. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FORM_KINDS, type FormKind } from '../../src/knowledge/forms';
import { kindOf } from '../../src/knowledge/lexicon';
import { compileLexicon, type OwnedForm } from '../../src/knowledge/lexicon-build';
import { couldName } from '../../src/spotting/could-name';
import { scan } from '../../src/spotting/scan';
import { LEFT_OUT_MOST, PARTED } from '../../src/text/glanced';
import { formsOf } from './spot';

const compiled = (forms: readonly OwnedForm[]) =>
  compileLexicon(
    forms.map((_, owner) => `o${owner}`),
    forms,
  );
const could = (names: readonly string[], texts: readonly string[], over: Partial<OwnedForm> = {}): boolean =>
  couldName(compiled(formsOf(names, over)), texts.join(PARTED));

describe('a name could stand in a glance', () => {
  test.each([
    ['in one text node', ['It was Ada Bright who left.']],
    ['over two words in two elements', ['Ada', 'Bright']],
    ['with space between them', ['Ada ', ' Bright']],
    ['behind a drop cap', ['A', 'da Bright left.']],
    ['at the end of a block that another follows without space', ['by Ada Bright', 'It rained.']],
    ['right behind the end of a block', ['It rained', 'Ada Bright left.']],
    ['letter by letter, amid others', ['rain', 'A', 'd', 'a', ' B', 'r', 'i', 'g', 'h', 't', 'rain']],
    ['with a note between its words', ['Ada ', '[1]', ' Bright']],
    ['with a note in the midst of a word', ['Ada Br', 'hidden', 'ight']],
    ['with more left out between its words', ['Ada', ...Array(LEFT_OUT_MOST).fill('nothing'), 'Bright']],
    ['with a figure at its end', ['Ada Bright', '1', ' left']],
  ])('%s', (_, texts) => {
    expect(could(['Ada Bright'], texts)).toBe(true);
  });

  test('a hyphen that ends a line is a hyphen with space behind it', () => {
    expect(could(['River- Guild'], ['River-', 'Guild'])).toBe(true);
    expect(could(['River-Guild'], ['River-', 'Guild'])).toBe(true);
  });

  test.each([
    ['in other words', ['Ada left. Bright stars.']],
    ['in parts of words', ['Canada Brightness']],
    ['over more than is ever left out', ['Ada', ...Array(LEFT_OUT_MOST + 1).fill('nothing'), 'Bright']],
    ['where there is no text', []],
  ])('and none %s', (_, texts) => {
    expect(could(['Ada Bright'], texts)).toBe(false);
  });

  test.each([
    ['strong', true],
    ['weak', true],
    ['pattern', true],
    ['surname', false],
    ['rival', false],
    ['context', false],
  ] as const)('which a form of the kind %s is: %s', (kind, is) => {
    expect(could(['Bright'], ['Then Bright left.'], { kind })).toBe(is);
  });
});

/** Few letters, so that names share words, overlap and contain one another. */
const WORD = fc
  .array(fc.constantFrom('a', 'b', 'A', 'B', 'á', 'ß', '1', '中', '\u0301', '\u00ad'), { minLength: 1, maxLength: 3 })
  .map((letters) => letters.join(''));
const JOINT = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 3, arbitrary: fc.constantFrom('-', ', ', '. ', '.', '’', ' & ', ' - ', '\u00a0', '') },
);
const PHRASE = fc
  .array(fc.tuple(WORD, JOINT), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join('').trim());
const PACK = fc.array(
  fc.record({
    text: PHRASE,
    kind: fc.constantFrom(...FORM_KINDS),
    case: fc.constantFrom('written' as const, 'exact' as const, 'any' as const),
  }),
  { minLength: 1, maxLength: 8 },
);
/** A page: its text nodes, and what stands between each and the one before. */
const pageOf = (names: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...names), PHRASE, JOINT), { minLength: 1, maxLength: 8 }).chain((pieces) => {
    const text = pieces.join('');
    return fc.record({
      text: fc.constant(text),
      cuts: fc.uniqueArray(fc.nat(Math.max(0, text.length - 1)), { maxLength: 8 }),
      joints: fc.array(fc.constantFrom('', '', '\n', 'block' as const), { minLength: 9, maxLength: 9 }),
      hidden: fc.option(fc.record({ at: fc.nat(8), text: PHRASE })),
    });
  });

const NAMING: ReadonlySet<FormKind> = new Set(['strong', 'weak', 'pattern']);

it('never says no where reading finds a name, however text nodes and blocks part it', { timeout: 60_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(
      PACK.chain((pack) => fc.tuple(fc.constant(pack), pageOf(pack.map(({ text }) => text)))),
      ([pack, { text, cuts, joints, hidden }]) => {
        const lexicon = compiled(pack.map((form, owner) => ({ ...form, owner })));
        const at = [0, ...cuts.filter((cut) => cut > 0).sort((a, b) => a - b), text.length];
        const nodes = at.slice(1).map((end, i) => text.slice(at[i], end));
        // What a reader is shown.
        const passages = [''];
        for (const [i, node] of nodes.entries()) {
          const joint = i === 0 ? '' : (joints[i] ?? '');
          if (joint === 'block') passages.push(node);
          else passages[passages.length - 1] += joint + node;
        }
        // What is met on a glance.
        const glanced = hidden ? nodes.toSpliced(Math.min(hidden.at, nodes.length), 0, hidden.text) : nodes;
        const isNamed = passages.some((passage) =>
          scan(lexicon, passage).candidates.some(({ forms }) =>
            forms.some((form) => NAMING.has(kindOf(lexicon, form))),
          ),
        );
        if (!isNamed) return;
        found++;
        expect(couldName(lexicon, glanced.filter((node) => /\S/.test(node)).join(PARTED))).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(300);
});
