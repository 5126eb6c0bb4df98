/** What linking is measured against: the same names looked up as they stand, longest first, with nothing weighed. */
import type { Article } from '../../src/cli/spot/article';
import type { SpottedMention } from '../../src/cli/spot/spot-article';
import { compileKnowledge, type Knowledge } from '../../src/knowledge/compile';
import type { FormKind } from '../../src/knowledge/forms';
import { kindOf, ownerOf } from '../../src/knowledge/lexicon';
import type { Pack } from '../../src/knowledge/schema';
import { scan } from '../../src/spotting/scan';

/** The packs' names alone: rivals, context words and countries are evidence, and a bare look-up has none. */
export function compileBareNames(packs: readonly Pack[]): Knowledge {
  const bare = packs.map((pack) => ({
    ...pack,
    entities: pack.entities.map((entity) => ({ ...entity, rivals: [], context: [] })),
  }));
  return compileKnowledge(bare, []);
}

/** Links every candidate to the owner of its first form of the given kinds, in the packs' order. */
export function linkBareNames(
  { lexicon }: Knowledge,
  { text, passages, starts }: Article,
  kinds: ReadonlySet<FormKind>,
): SpottedMention[] {
  return passages.flatMap((passage, i) =>
    scan(lexicon, passage.text).candidates.flatMap((candidate) => {
      const form = candidate.forms.find((one) => kinds.has(kindOf(lexicon, one)));
      const entity = form === undefined ? undefined : ownerOf(lexicon, form);
      if (entity === undefined) return [];
      const start = (starts[i] ?? 0) + candidate.start;
      const end = (starts[i] ?? 0) + candidate.end;
      return [{ start, end, text: text.slice(start, end), entity, reason: { by: 'name' as const, evidence: [] } }];
    }),
  );
}
