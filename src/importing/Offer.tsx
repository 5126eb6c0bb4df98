import type { ImportedNote } from '../notes/formats/format';
import type { ImportState } from './use-import';
import { useImportWords } from './words';

type Props = {
  state: Extract<ImportState, { kind: 'ready' }>;
  onTake: () => void;
  onCancel: () => void;
};

/** What a file would bring, in numbers and by its first notes. */
export function Offer({ state, onTake, onCancel }: Props) {
  const { t } = useImportWords();
  const { file, preview, trouble } = state;
  const { fresh, duplicates, intoTrash, skipped, samples, format, pages } = preview;
  const rows: [string, string | number, string][] = [
    [t.facts.file, file, ''],
    [t.facts.format, t.formats[format], ''],
    [t.facts.fresh, fresh, ''],
    [t.facts.pages, pages, ''],
    ...(duplicates > 0 ? [[t.facts.duplicates, duplicates, t.duplicatesHint] as [string, number, string]] : []),
    ...(intoTrash > 0 ? [[t.facts.intoTrash, intoTrash, ''] as [string, number, string]] : []),
    ...(skipped > 0 ? [[t.facts.skipped, skipped, t.skippedHint] as [string, number, string]] : []),
  ];
  return (
    <section class="i-offer" aria-labelledby="offer">
      <h2 id="offer">{fresh > 0 ? t.ready(fresh) : t.nothingNew}</h2>
      <dl class="i-facts">
        {rows.map(([what, value, hint]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {value} {hint && <span class="g-hint">{hint}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {samples.length > 0 && (
        <>
          <h3>{t.begins}</h3>
          <ul class="i-samples">
            {samples.map((note) => (
              <SampleNote key={`${note.id} ${note.created}`} note={note} />
            ))}
          </ul>
          {fresh > samples.length && <p class="g-hint">{t.andMore(fresh - samples.length)}</p>}
        </>
      )}
      {trouble && (
        <p class="i-trouble" role="alert">
          {trouble === 'no-answer' ? t.failed : t.storage[trouble]}
        </p>
      )}
      <p class="i-buttons">
        {fresh > 0 && (
          <button type="button" class="g-button g-button-main" onClick={onTake}>
            {t.take(fresh)}
          </button>
        )}
        <button type="button" class="g-button" onClick={onCancel}>
          {fresh > 0 ? t.common.cancel : t.another}
        </button>
      </p>
    </section>
  );
}

function SampleNote({ note }: { note: ImportedNote }) {
  const { t } = useImportWords();
  const { target, comment, page, entities } = note;
  const about = target.kind === 'page' ? t.pageNote : t.onEntity;
  return (
    <li data-colour={note.colour}>
      {target.kind === 'quote' ? <q>{target.quote.exact}</q> : <span class="g-hint">{about}</span>}
      {comment !== '' && <span>{comment}</span>}
      <span class="g-hint">{page?.title || page?.visitedUrl || entities[0]?.name}</span>
    </li>
  );
}
