/** The bar beside selected words: in which colour they are kept, and whether something is to be written on them. */
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/entity/icon';
import { trusted } from '../ui/floating/trusted';
import { ColourChoice } from './ColourChoice';
import type { BarPort, SelectionFact } from './port';
import { useKeeping } from './use-keeping';
import { useBarWords } from './words';

type Props = {
  port: BarPort;
  selection: SelectionFact;
  box: Ref<HTMLDivElement>;
  /** Opens what the reader's own words are typed in. */
  onWrite: (note: string) => void;
  onClose: () => void;
  /** The words are not safe yet: the bar must not go by itself. */
  onHold: (held: boolean) => void;
};

/** One selection; another is another bar. */
export function SelectionBar({ port, selection, box, onWrite, onClose, onHold }: Props) {
  const { language, t } = useBarWords();
  const { state, colour, choose, save, decline, undo } = useKeeping(port, port.settings().noteColour);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { tooLong, asked, text } = selection;
  useEffect(() => {
    if (asked && !tooLong) save();
  }, []);
  const why = state.kind === 'failed' ? state.why : null;
  const isOver = why === 'gone' || why === 'replaced';
  // Where another bar can keep the words, this one goes with their selection.
  const isHeld = state.kind === 'saving' || state.kind === 'asking' || (why !== null && why !== 'replaced');
  useEffect(() => onHold(isHeld), [isHeld]);
  const copy = (): void => void port.copy(text).then(setCopied);

  const trouble = tooLong ? t.troubles['too-long'] : isOver ? t[why] : why && t.troubles[why];
  const parts: Record<typeof state.kind, () => ComponentChildren> = {
    idle: () => (
      <>
        <ColourChoice chosen={colour} onChoose={choose} />
        <Action icon="save" onClick={() => save()}>
          {t.save}
        </Action>
        <Action onClick={() => save({ next: ({ id }) => onWrite(id) })}>{t.saveAndWrite}</Action>
      </>
    ),
    saving: () => <span class="b-said">{t.saving}</span>,
    asking: () => (
      <div class="b-ask">
        <p>{t.private}</p>
        <Action onClick={() => save({ agreed: true })}>{t.keep}</Action>
        <Action onClick={decline}>{t.dontKeep}</Action>
      </div>
    ),
    saved: () => (
      <>
        <span class="b-said b-good">
          <Icon name="done" />
          {t.savedHighlight}
        </span>
        <ColourChoice chosen={colour} onChoose={choose} />
        <Action onClick={() => state.kind === 'saved' && onWrite(state.note.id)}>{t.write}</Action>
        <Action onClick={undo}>{t.undo}</Action>
      </>
    ),
    removed: () => <span class="b-said">{t.removed}</span>,
    failed: () => (
      <>
        {!isOver && <Action onClick={() => save()}>{t.retry}</Action>}
        <Action onClick={copy}>{copied ? t.copied : t.copyText}</Action>
        <Action onClick={onClose}>{t.close}</Action>
      </>
    ),
  };
  return (
    <div
      ref={box}
      class="f-panel b-bar"
      role="toolbar"
      aria-label={t.label}
      lang={language}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p class="b-trouble" role="status">
        {trouble}
        {copied === false && ` ${t.notCopied}`}
      </p>
      {!tooLong && <div class="b-row">{parts[state.kind]()}</div>}
      <span class="g-unseen" role="status">
        {state.kind === 'saved' ? t.saved : state.kind === 'idle' && selection.byKeyboard ? t.reach : ''}
      </span>
    </div>
  );
}

type ActionProps = { icon?: 'save'; onClick: () => void; children: ComponentChildren };

/** A button of the bar. */
export function Action({ icon, onClick, children }: ActionProps) {
  return (
    <button type="button" class="b-action" onClick={trusted(onClick)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
