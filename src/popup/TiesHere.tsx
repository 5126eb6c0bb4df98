import { Fragment } from 'preact';
import type { NamedHere, TieAmong } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { KindSquare } from '../ui/pieces/KindSquare';
import { tiesByEnd } from './shown-names';

type Props = { ties: readonly TieAmong[]; named: readonly NamedHere[]; onOpen: (entity: string) => void };

/** How those named on the page are connected: for each what it is to the others, all of whom can be turned to. */
export function TiesHere({ ties, named, onOpen }: Props) {
  const { say } = useSpeech();
  const byId = new Map(named.map((one) => [one.entity, one]));
  const end = (id: string, square: boolean) => {
    const one = byId.get(id);
    return (
      one && (
        <button type="button" class="g-link tie-end" onClick={() => onOpen(id)}>
          {square && <KindSquare type={one.label.type} />}
          {say(one.label.name)}
        </button>
      )
    );
  };
  return (
    <ul class="ties">
      {tiesByEnd(ties, named).map(({ from, groups }) => (
        <li key={from}>
          {end(from, true)}
          {groups.map(({ words, to }) => (
            <p key={words.en} class="tie">
              <span class="tie-words">{say(words)}</span>{' '}
              {to.map((id, index) => (
                <Fragment key={id}>
                  {index > 0 && ', '}
                  {end(id, false)}
                </Fragment>
              ))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
