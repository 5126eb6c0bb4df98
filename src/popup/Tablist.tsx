import type { TabSummary } from '../messaging/protocol';
import { useSpeech } from '../ui/language';
import { type TabItem, Tabs } from '../ui/pieces/Tabs';
import type { Loaded } from '../ui/pieces/use-loaded';
import { Icon } from './entity-parts';
import { panelOf, type TabName, type ViewEvent, type ViewState } from './view-state';

type Props = {
  view: ViewState;
  summary: Loaded<TabSummary>;
  /** How many there are; null while that is not known. */
  notes: number | null;
  /** How many results, once known. */
  found: number | null;
  go: (event: ViewEvent) => void;
};

export const PANEL = 'panel';

/** The line above the panel: the tabs, or while something else is shown, the way back and what that is. */
export function Tablist({ view, summary, notes, found, go }: Props) {
  const { t } = useSpeech();
  const panel = panelOf(view);
  if (panel !== 'page' && panel !== 'notes') {
    return (
      <nav class="bar" aria-label={t.popup.tabs.label}>
        <button type="button" class="g-link bar-back" onClick={() => go({ kind: 'back' })}>
          <Icon name="back" />
          {t.popup.back}
        </button>
        <span class="bar-count" role="status">
          {panel === 'results' && found !== null && t.popup.results.count(found)}
        </span>
      </nav>
    );
  }
  const items: TabItem<TabName>[] = [
    { name: 'page', title: t.popup.tabs.page, count: counted(summary, namedHere) },
    { name: 'notes', title: t.popup.tabs.notes, count: notes ?? 'not-known-yet' },
  ];
  return (
    <nav class="bar" aria-label={t.popup.tabs.label}>
      <Tabs
        label={t.popup.tabs.label}
        panel={PANEL}
        items={items}
        selected={panel}
        onSelect={(tab) => go({ kind: 'tab', tab })}
      />
    </nav>
  );
}

function namedHere(summary: TabSummary): number | null {
  const read = summary.kind === 'page' && summary.names === 'on' && summary.status.gate === 'open';
  return read ? summary.named.length : null;
}

function counted<Value>(loaded: Loaded<Value>, count: (value: Value) => number | null): TabItem<TabName>['count'] {
  if (loaded.kind === 'ready') return count(loaded.value);
  return loaded.kind === 'loading' ? 'not-known-yet' : null;
}
