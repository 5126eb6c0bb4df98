import { ENTITY_TYPES } from '../knowledge/schema';
import type { NamedConflict, PackInfo } from '../messaging/pack-requests';
import { formatDate } from '../ui/entity/dates';
import { useOptionsWords } from './words';

type Props = { pack: Omit<PackInfo, 'on' | 'installed'>; installed: string | null };

/** What a pack is and holds, in few lines. */
export function PackFacts({ pack, installed }: Props) {
  const { t, language } = useOptionsWords();
  const words = t.packs;
  const { tally } = pack;
  const kinds = ENTITY_TYPES.filter((type) => tally.byType[type] > 0).map((type) =>
    words.types[type](tally.byType[type]),
  );
  const reviewed = tally.reviewed && [tally.reviewed.from, tally.reviewed.to].map((date) => formatDate(date, language));
  return (
    <dl class="o-facts">
      <dt>{words.version}</dt>
      <dd>
        <span class="o-version">{pack.version}</span>
        {installed === null
          ? ''
          : ` · ${words.installed.toLowerCase()} ${formatDate(installed.slice(0, 10), language)}`}
      </dd>
      <dt>{words.licence}</dt>
      <dd>{pack.licence}</dd>
      <dt>{words.languages}</dt>
      <dd>{pack.languages.map((tag) => words.languageNames[tag] ?? tag).join(', ')}</dd>
      <dt>{words.coverage}</dt>
      <dd>
        {kinds.join(', ')}
        <br />
        {words.details(tally.names, tally.claims, tally.relations)}
      </dd>
      {reviewed && (
        <>
          <dt>{words.reviewed}</dt>
          <dd>{[...new Set(reviewed)].join(' – ')}</dd>
        </>
      )}
    </dl>
  );
}

/** What a pack has in common with others, and whose word stands. */
export function Conflicts({ conflicts }: { conflicts: readonly NamedConflict[] }) {
  const { t, language } = useOptionsWords();
  const words = t.packs;
  if (conflicts.length === 0) return null;
  return (
    <div class="o-conflicts">
      <h4>{words.conflicts}</h4>
      {conflicts.map(({ with: other, isEarlier, ids, names }) => (
        <ul key={other.id}>
          {ids.count > 0 && (
            <li>
              {words.conflictIds(ids.count, other.name[language], isEarlier)}{' '}
              <span class="g-hint">{list(ids.shown, ids.count, words.more)}</span>
            </li>
          )}
          {names.count > 0 && (
            <li>
              {words.conflictNames(names.count, other.name[language])}{' '}
              <span class="g-hint">
                {list(
                  names.shown.map(({ text, here, there }) => words.conflictName(text, here, there)),
                  names.count,
                  words.more,
                )}
              </span>
            </li>
          )}
        </ul>
      ))}
    </div>
  );
}

/** Shown here at most: the rest is counted. */
const LISTED = 6;

function list(shown: readonly string[], count: number, more: (count: number) => string): string {
  const listed = shown.slice(0, LISTED);
  return [...listed, ...(count > listed.length ? [more(count - listed.length)] : [])].join(', ');
}
