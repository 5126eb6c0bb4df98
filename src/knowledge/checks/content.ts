/** What an entity needs so that it can be found on a page and its card can say something. */
import { foldText } from '../../text/fold';
import type { Entry, Report } from '../finding';
import { phrase } from '../phrases';
import type { Entity, Name } from '../schema';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Names that nothing can match, that are written twice, or that are strong for two entities, of this pack or `beside` it.
 * An entity that another pack has too is the same one, and may have its names.
 */
export function checkNames(entries: readonly Entry[], beside: readonly Entity[], report: Report): void {
  const own = new Set(entries.map(({ entity }) => entity.id));
  const strong = new Map<string, string>();
  for (const { id, names } of beside) {
    if (own.has(id)) continue;
    for (const { text, class: proves } of names) if (proves === 'strong') strong.set(foldText(text), id);
  }
  for (const [index, { entity }] of entries.entries()) {
    checkOwnNames(index, entity, report);
    for (const [n, { text, class: proves }] of entity.names.entries()) {
      if (proves !== 'strong') continue;
      const folded = foldText(text);
      const owner = strong.get(folded);
      if (owner === undefined) strong.set(folded, entity.id);
      else if (owner !== entity.id) {
        const remedy = phrase('make-weak');
        report(index, 'error', ['names', n, 'text'], phrase('strong-elsewhere', { text, owner }), remedy);
      }
    }
  }
}

function checkOwnNames(index: number, { names, rivals }: Entity, report: Report): void {
  const canBeFound = ({ text, class: proves }: Name) => proves !== 'pattern' && WORD.test(text);
  if (!names.some(canBeFound)) {
    report(index, 'error', ['names'], phrase('never-found'), phrase('add-known-name'));
  }
  const forms = new Set<string>();
  const folded = new Set<string>();
  for (const [n, { text, lang = '' }] of names.entries()) {
    const at = ['names', n, 'text'];
    if (!WORD.test(text)) report(index, 'error', at, phrase('wordless-name'), phrase('take-out'));
    const form = `${text}\n${lang}`;
    if (forms.has(form)) report(index, 'warning', at, phrase('name-twice', { text }), phrase('keep-one'));
    forms.add(form);
    folded.add(foldText(text));
  }
  const seen = new Set<string>();
  for (const [n, { text }] of rivals.entries()) {
    const at = ['rivals', n, 'text'];
    const plain = foldText(text);
    if (!WORD.test(text)) report(index, 'error', at, phrase('wordless-rival'), phrase('take-out'));
    else if (folded.has(plain)) {
      const remedy = phrase('tell-rival-apart');
      report(index, 'error', at, phrase('rival-own-name', { text }), remedy);
    } else if (seen.has(plain)) report(index, 'warning', at, phrase('rival-twice', { text }), phrase('keep-one'));
    seen.add(plain);
  }
}

/** Facts, the parts of a person's name, coordinates. */
export function checkSubstance(entries: readonly Entry[], report: Report): void {
  for (const [index, { entity }] of entries.entries()) {
    if (entity.facts.length === 0) {
      report(index, 'error', ['facts'], phrase('no-fact'), phrase('add-fact'));
    }
    if (entity.type === 'person' && entity.person === undefined) {
      const remedy = phrase('add-person');
      report(index, 'error', ['person'], phrase('no-surname'), remedy);
    }
    if (entity.type !== 'person' && entity.person !== undefined) {
      report(index, 'error', ['person'], phrase('not-person'), phrase('take-person-out'));
    }
    if (entity.type === 'place' && entity.place === undefined) {
      report(index, 'warning', ['place'], phrase('no-coordinates'), phrase('add-place'));
    }
  }
}
