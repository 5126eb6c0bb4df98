import type { AtlasEvent } from '../knowledge/atlas';
import { formatDate } from '../ui/entity/dates';
import { useSpeech } from '../ui/language';
import type { Known } from './known';
import { addressOf } from './route';

type Props = { events: readonly AtlasEvent[]; known: Known };

/** The same in words: when, what, whose entry, and on whose word. */
export function EventTable({ events, known }: Props) {
  const { t, say, language } = useSpeech();
  const words = t.explorer.timeline;
  return (
    <div class="x-table">
      <table class="x-events">
        <thead class="g-unseen">
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.who}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ entity, date, text, source }) => {
            const row = known.get(entity);
            return (
              <tr key={`${entity} ${date} ${text.en}`}>
                <th scope="row">
                  <time dateTime={date}>{formatDate(date, language)}</time>
                </th>
                <td>
                  {say(text)}{' '}
                  {source && (
                    <a class="x-source" href={source.url} target="_blank" rel="noreferrer" title={source.title}>
                      {source.publisher}
                      <span class="g-unseen"> {t.entity.opensTab}</span>
                    </a>
                  )}
                </td>
                <td class="x-whose" data-type={row?.label.type}>
                  <a href={addressOf({ kind: 'entity', id: entity })}>
                    <span class="g-square" aria-hidden="true" />
                    {row ? say(row.label.name) : entity}
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
