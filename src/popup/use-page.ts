/** The tab's summary and the reader's settings, kept current, and what the popup may do about them. */
import { useCallback } from 'preact/hooks';
import type { TabSummary } from '../messaging/protocol';
import type { SettingsPatch } from '../settings/decode';
import type { Settings } from '../settings/settings';
import { useListening } from '../ui/pieces/use-listening';
import { type Loaded, useLoaded } from '../ui/pieces/use-loaded';
import { useSettings } from '../ui/use-settings';
import type { PopupPort } from './port';
import type { Remedy } from './why';

export type PageModel = {
  summary: Loaded<TabSummary>;
  settings: Loaded<Settings>;
  reload: () => void;
  change: (patch: SettingsPatch) => Promise<void>;
  switchSite: (host: string, on: boolean) => Promise<void>;
  /** Does what a button beside an explanation offers; false if the reader declined what the browser asked. */
  remedy: (remedy: Remedy) => Promise<boolean>;
};

export function usePage(port: PopupPort): PageModel {
  const summary = useLoaded(
    useCallback(() => port.send('tab.summary', { tab: port.tab }), [port]),
    port.known['tab.summary'],
  );
  const settings = useSettings(port, port.known['settings.get']);
  const reload = (): void => {
    summary.reload();
    settings.reload();
  };
  useListening(port.listen, {
    'changed.settings': summary.reload,
    'changed.tab': ({ tab }) => {
      if (tab === port.tab) summary.reload();
    },
    'changed.notes': summary.reload,
    'changed.knowledge': summary.reload,
  });

  const change: PageModel['change'] = async (patch) => {
    await settings.change(patch);
    summary.reload();
  };
  const switchSite: PageModel['switchSite'] = async (host, on) => {
    await settings.changeSite(host, { names: on });
    summary.reload();
  };
  const remedy: PageModel['remedy'] = async (chosen) => {
    switch (chosen.do) {
      case 'allow': {
        const given = await port.requestAccess(chosen.host);
        if (given) summary.reload();
        return given;
      }
      case 'switch-on':
        await change({ enabled: true });
        return true;
      case 'switch-on-here':
        await switchSite(chosen.host, true);
        return true;
      case 'wake': {
        const { ok } = await port.send('tab.wake', { tab: port.tab });
        summary.reload();
        if (!ok) throw new Error('the page did not answer');
        return true;
      }
      case 'resume':
        await change({ pausedUntil: null });
        return true;
      case 'search':
        document.querySelector<HTMLElement>('.search')?.focus();
        return true;
      case 'reload':
        port.reloadTab();
        return true;
    }
  };
  return { summary: summary.state, settings: settings.state, reload, change, switchSite, remedy };
}
