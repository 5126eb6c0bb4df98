import { useEffect, useId, useState } from 'preact/hooks';
import { useNoteWords } from './words';

type Props = {
  tags: readonly string[];
  /** Tags in use that begin with something, the most used first. */
  suggest: (begins: string) => Promise<string[]>;
  onChange: (tags: string[]) => void;
};

const MOST_SHOWN = 5;

/** Tags as chips, and a field that completes them: a combobox as the ARIA pattern has it. */
export function TagsField({ tags, suggest, onChange }: Props) {
  const { t } = useNoteWords();
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly string[]>([]);
  /** A tag and not its place: what is offered may change between two keys. */
  const [chosen, setChosen] = useState<string | null>(null);
  const active = chosen === null ? -1 : offered.indexOf(chosen);
  const listId = useId();
  useEffect(() => {
    let isLatest = true;
    if (typed.trim() === '') setOffered([]);
    else {
      suggest(typed.trim()).then(
        (found) => isLatest && setOffered(found.filter((tag) => !tags.includes(tag)).slice(0, MOST_SHOWN)),
        // Without completion one types the whole tag.
        () => isLatest && setOffered([]),
      );
    }
    return () => {
      isLatest = false;
    };
  }, [typed]);

  const add = (tag: string): void => {
    const clean = tag.trim().replace(/\s+/g, ' ');
    setTyped('');
    setOffered([]);
    setChosen(null);
    if (clean !== '' && !tags.includes(clean)) onChange([...tags, clean]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && offered.length > 0) {
      // Up from the field itself is the last one.
      const from = active < 0 && step < 0 ? 0 : active;
      setChosen(offered[(from + step + offered.length) % offered.length] ?? null);
    } else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',') {
      if (typed.trim() === '' && event.key === 'Enter') return;
      add(offered[active] ?? typed);
    } else if (event.key === 'Escape' && offered.length > 0) setOffered([]);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = offered.length > 0;
  return (
    <div class="n-tags">
      {tags.map((tag) => (
        <span key={tag} class="n-tag">
          {tag}
          <button
            type="button"
            aria-label={t.removeTag(tag)}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        class="n-tag-field"
        role="combobox"
        aria-label={t.tags}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autocomplete="off"
        maxLength={100}
        placeholder={tags.length === 0 ? t.tagsHint : ''}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
        // What was typed and not yet entered is meant all the same.
        onBlur={() => add(typed)}
      />
      <div id={listId} class="n-offered" role="listbox" aria-label={t.tags} hidden={!isOpen}>
        {offered.map((tag, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          <div
            key={tag}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus and enters what was typed so far.
            onPointerDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
      <span class="g-unseen" role="status">
        {isOpen ? t.suggestions(offered.length) : ''}
      </span>
    </div>
  );
}
