import { useLayoutEffect, useRef } from 'preact/hooks';
import { worded } from '../knowledge/phrases';
import type { PackProblems, PackPreview as Preview, RefusedPack } from '../messaging/pack-requests';
import { formatDate } from '../ui/entity/dates';
import { KindSquare } from '../ui/pieces/KindSquare';
import { Conflicts, PackFacts } from './PackFacts';
import { useOptionsWords } from './words';

type Props = {
  file: string;
  preview: Extract<Preview, { kind: 'sound' }>;
  busy: boolean;
  onTake: () => void;
  onCancel: () => void;
};

/** What a file would bring, before it is taken. */
export function PackPreview({ file, preview, busy, onTake, onCancel }: Props) {
  const { t, language } = useOptionsWords();
  const words = t.packs;
  const box = useFocusOnCome();
  const { pack, replaces, warnings, sample } = preview;
  const name = pack.name[language];
  return (
    <section class="o-offer" aria-label={words.previewTitle(name)} tabIndex={-1} ref={box}>
      <h3>{words.previewTitle(name)}</h3>
      <p class="g-hint">
        {file} · {words.entries(pack.tally.entities)} · {words.sources(pack.tally.sources)}
      </p>
      {replaces && (
        <p class="o-text">
          {replaces.same
            ? words.same
            : words.replaces(name, replaces.version, formatDate(replaces.installed.slice(0, 10), language))}{' '}
          {replaces.isOlder && <strong>{words.older(pack.version)}</strong>}
        </p>
      )}
      <PackFacts pack={pack} installed={null} />
      <p class="o-sample">
        <span class="g-hint">{words.sample}</span>
        {sample.map((one) => (
          <span key={one.id} class="o-sample-name" data-type={one.type}>
            <KindSquare type={one.type} />
            {one.name[language]}
          </span>
        ))}
      </p>
      <Conflicts conflicts={pack.conflicts} />
      {warnings.total > 0 && (
        <details class="o-more">
          <summary>{words.warnings(warnings.total)}</summary>
          <Problems problems={warnings} />
        </details>
      )}
      <p class="o-buttons">
        <button type="button" class="g-button g-button-main" disabled={busy} onClick={onTake}>
          {replaces ? words.replace : words.take}
        </button>
        <button type="button" class="g-button" onClick={onCancel}>
          {t.common.cancel}
        </button>
      </p>
    </section>
  );
}

/** Why a file is not taken: what, where, and what to do. */
export function PackRefused({ file, refused, onClose }: { file: string; refused: RefusedPack; onClose: () => void }) {
  const { t } = useOptionsWords();
  const words = t.packs;
  const box = useFocusOnCome();
  return (
    <section class="o-offer o-refused" role="alert" tabIndex={-1} ref={box}>
      <h3>{words.refused[refused.why](file)}</h3>
      <p class="o-text">{words.unchanged}</p>
      <Problems problems={refused.problems} />
      <p class="o-buttons">
        <button type="button" class="g-button" onClick={onClose}>
          {t.common.close}
        </button>
      </p>
    </section>
  );
}

/** What the checks say, in the reader's language; fields and ids as the pack has them. */
function Problems({ problems }: { problems: PackProblems }) {
  const { t } = useOptionsWords();
  const words = t.packs;
  return (
    <ul class="o-problems">
      {problems.shown.map(({ entity, path, wrong, remedy }) => (
        <li key={`${entity} ${path} ${worded(wrong)}`}>
          {(path !== '' || entity !== null) && (
            <code>
              {path}
              {entity !== null && !path.startsWith(entity) && <span class="g-hint"> ({entity})</span>}
            </code>
          )}
          <span>
            {worded(wrong, t.packProblems)}; {worded(remedy, t.packProblems)}
          </span>
        </li>
      ))}
      {problems.total > problems.shown.length && (
        <li class="g-hint">{words.more(problems.total - problems.shown.length)}</li>
      )}
    </ul>
  );
}

/** What was just asked for is read next. At once, not after the first paint: a key pressed by then goes on from there. */
function useFocusOnCome() {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return box;
}
