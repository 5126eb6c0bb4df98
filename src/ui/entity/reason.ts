/** Why a mention is marked, in a sentence. */
import type { EntityType, Language } from '../../knowledge/schema';
import type { Evidence, Reason } from '../../linking/mention';
import { whyWords } from './why-words';
import { entityWords } from './words';

/** Evidence beyond this is not told: a reason is to be read at a glance. */
const MAX_QUOTED = 3;

/** The reason of the mention that reads `text`, of an entity of a type. */
export function reasonSentence(reason: Reason, text: string, type: EntityType, language: Language): string {
  const { quote } = entityWords(language);
  const { reasons } = whyWords(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const told = (kind: Evidence['kind']) => {
    const texts = reason.evidence.filter((piece) => piece.kind === kind).map((piece) => piece.text);
    const once = [...new Set(texts)].slice(0, MAX_QUOTED);
    return once.length > 0 ? { words: list.format(once.map(quote)), count: once.length } : null;
  };
  const [named, related, word, introduced] = [told('named'), told('related'), told('word'), told('introduced')];
  const name = quote(text);
  const these = reasons.these[type];

  switch (reason.by) {
    case 'name':
      return reasons.name(name, these);
    case 'pattern':
      return introduced ? reasons.pattern(name, introduced.words) : reasons.patternOnly(name);
    case 'surname':
      return named ? reasons.surname(name, named.words) : reasons.surnameOnly(name);
    case 'context': {
      const clauses = [
        introduced && reasons.introduced(introduced.words),
        named && reasons.named(named.words),
        related && reasons.related(related.words),
        word && reasons.word(word.words, word.count),
      ].filter((clause) => clause !== null);
      return clauses.length > 0 ? reasons.context(name, these, list.format(clauses)) : reasons.name(name, these);
    }
  }
}
