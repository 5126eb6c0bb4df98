import { useRef } from 'preact/hooks';

export type TabItem<Name extends string> = {
  name: Name;
  title: string;
  /** How many things it holds; null where there is nothing to count. */
  count: number | 'not-known-yet' | null;
};

type Props<Name extends string> = {
  label: string;
  /** The id of the element that the tabs change. */
  panel: string;
  items: readonly TabItem<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
};

/** A row of tabs; arrow keys move and choose, as the ARIA pattern for tabs has it. */
export function Tabs<Name extends string>({ label, panel, items, selected, onSelect }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = items.findIndex((item) => item.name === selected);
    const next = items[(at + step + items.length) % items.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div class="g-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map(({ name, title, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {title}
          {count !== null && <span class="g-count">{count === 'not-known-yet' ? '' : count}</span>}
        </button>
      ))}
    </div>
  );
}

/** The id of a tab's button, to label its panel by. */
export function tabId(name: string): string {
  return `tab-${name}`;
}
