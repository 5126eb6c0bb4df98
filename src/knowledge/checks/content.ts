/** What an entity needs so that it can be found on a page and its card can say something. */
import { foldText } from '../../text/fold';
import type { Entry, Report } from '../finding';
import type { Name } from '../schema';

const WORD = /[\p{L}\p{N}]/u;

/** Names that nothing can match, that are written twice, or that are strong for two entities. */
export function checkNames(entries: readonly Entry[], report: Report): void {
  const strong = new Map<string, string>();
  for (const [index, { entity }] of entries.entries()) {
    const canBeFound = ({ text, class: proves }: Name) => proves !== 'pattern' && WORD.test(text);
    if (!entity.names.some(canBeFound)) {
      report(index, 'error', ['names'], 'no strong or weak name: it is never found', 'add the name it is known by');
    }
    const own = new Set<string>();
    for (const [n, { text, lang = '', class: proves }] of entity.names.entries()) {
      const at = ['names', n, 'text'];
      const folded = foldText(text);
      if (!WORD.test(text)) report(index, 'error', at, 'a name without a letter or a number', 'take it out');
      const form = `${text}\n${lang}`;
      if (own.has(form)) report(index, 'warning', at, `the name “${text}” is here twice`, 'keep one of the two');
      own.add(form);
      if (proves !== 'strong') continue;
      const owner = strong.get(folded);
      if (owner === undefined) strong.set(folded, entity.id);
      else if (owner !== entity.id) {
        const remedy = 'make it weak for one of them or for both, so that the text decides';
        report(index, 'error', at, `“${text}” is a strong name of ${owner} too`, remedy);
      }
    }
  }
}

/** Facts, the parts of a person's name, coordinates. */
export function checkSubstance(entries: readonly Entry[], report: Report): void {
  for (const [index, { entity }] of entries.entries()) {
    if (entity.facts.length === 0) {
      report(index, 'error', ['facts'], 'no fact: a card needs one at least, with its source', 'add a fact');
    }
    if (entity.type === 'person' && entity.person === undefined) {
      const remedy = 'add person: { given: […], surnames: […] }';
      report(index, 'error', ['person'], 'which words are the surname is not said', remedy);
    }
    if (entity.type !== 'person' && entity.person !== undefined) {
      report(
        index,
        'error',
        ['person'],
        'only a person has given names and surnames',
        'take person out, or correct the type',
      );
    }
    if (entity.type === 'place' && entity.place === undefined) {
      report(index, 'warning', ['place'], 'a place without coordinates', 'add place: { lat: …, lon: … }');
    }
  }
}
