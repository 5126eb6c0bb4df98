/** What stands beside a painted note: the reader's words on it, and what can be done with it. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { EditAnswer } from '../messaging/protocol';
import type { Note } from '../notes/note';
import { Icon } from '../ui/entity/icon';
import { trusted } from '../ui/floating/trusted';
import { ColourChoice } from './ColourChoice';
import type { BarPort, NotesFact } from './port';
import { Action } from './SelectionBar';
import { useBarWords } from './words';

type Props = {
  port: BarPort;
  fact: NotesFact;
  box: Ref<HTMLDivElement>;
  onWrite: (note: string) => void;
  onEntered: () => void;
  onLeft: () => void;
  onClose: () => void;
};

/** The notes on some words, the innermost first. */
export function NotePopover({ port, fact, box, onWrite, onEntered, onLeft, onClose }: Props) {
  const { language, t } = useBarWords();
  const [painted, setPainted] = useState(true);
  const [failed, setFailed] = useState('');
  const fail = useFailure(port, setFailed);
  const paintHere = (on: boolean): void => {
    port.paintHere(on).then(() => setPainted(on), fail);
  };
  const title = fact.notes.length === 1 ? t.note : t.notes(fact.notes.length);
  return (
    <div
      ref={box}
      class="f-panel b-pop"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      lang={language}
      onPointerEnter={trusted(onEntered)}
      onPointerLeave={trusted(onLeft)}
    >
      <div class="b-top">
        <h2>{title}</h2>
        <button type="button" class="f-icon" aria-label={t.close} onClick={trusted(onClose)}>
          <Icon name="close" />
        </button>
      </div>
      {painted ? (
        <>
          <div class="b-notes">
            {fact.notes.map((note) => (
              <OneNote key={note.id} port={port} note={note} onWrite={onWrite} />
            ))}
          </div>
          <div class="b-foot">
            <Action onClick={() => paintHere(false)}>{t.dontPaint}</Action>
          </div>
        </>
      ) : (
        <div class="b-gone" role="status">
          {t.notPainted}
          <Action onClick={() => paintHere(true)}>{t.undo}</Action>
        </div>
      )}
      <p class="b-trouble" role="status">
        {failed}
      </p>
    </div>
  );
}

/** Says why something was not done; a popover that a newer script has replaced is not there any more to say it. */
function useFailure(port: BarPort, say: (words: string) => void): () => Promise<void> {
  const { t } = useBarWords();
  return async () => say((await port.fate()) === 'here' ? t.failed : t.over);
}

type OneProps = { port: BarPort; note: Note; onWrite: (note: string) => void };

/** One of them, as it stands after what was done with it here. */
function OneNote({ port, note: given, onWrite }: OneProps) {
  const { t } = useBarWords();
  const [now, setNow] = useState({ of: given, note: given, gone: false });
  const [said, setSaid] = useState('');
  const fail = useFailure(port, setSaid);
  // An edit from elsewhere comes with the fact.
  const { note, gone } = now.of === given ? now : { note: given, gone: false };
  const settle = (answering: Promise<EditAnswer>, isGone: boolean): void => {
    answering.then((answer) => {
      if (answer.kind === 'failed') setSaid(t.failed);
      else setNow({ of: given, note: answer.note, gone: isGone });
      if (answer.kind === 'conflict') setSaid(t.changedElsewhere);
    }, fail);
  };
  if (gone) {
    return (
      <div class="b-gone" role="status">
        {t.deleted}
        <Action onClick={() => settle(port.restore(note), false)}>{t.undo}</Action>
      </div>
    );
  }
  return (
    <article class="b-note" data-colour={note.colour}>
      <p class={note.comment === '' ? 'b-silent' : 'b-words'}>{note.comment || t.noWords}</p>
      {note.tags.length > 0 && (
        <ul class="b-tags">
          {note.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <div class="b-row">
        <ColourChoice chosen={note.colour} onChoose={(colour) => settle(port.edit(note, { colour }), false)} />
        <Action onClick={() => onWrite(note.id)}>{note.comment === '' ? t.write : t.edit}</Action>
        <Action
          onClick={() => void port.copy(port.citation(note)).then((done) => setSaid(done ? t.copied : t.notCopied))}
        >
          {t.cite}
        </Action>
        <Action onClick={() => settle(port.remove(note), true)}>{t.delete}</Action>
      </div>
      <p class="b-said" role="status">
        {said}
      </p>
    </article>
  );
}
