/** The reader's settings on a page of ours: kept current, and changed in such a way that controls answer at once. */
import { useCallback, useRef } from 'preact/hooks';
import { changeSettings, changeSite, forgetSite } from '../settings/change';
import type { SettingsPatch } from '../settings/decode';
import type { Settings, SiteRule } from '../settings/settings';
import { useListening } from './pieces/use-listening';
import { type Loaded, useLoaded } from './pieces/use-loaded';

/** What is asked of the background, and heard from it. */
type SettingsPort = {
  send: {
    (type: 'settings.get', input: Record<never, never>): Promise<Settings>;
    (type: 'settings.set', input: SettingsPatch): Promise<Settings>;
    (type: 'settings.site', input: { host: string; rule: SiteRule }): Promise<Settings>;
    (type: 'settings.forget-site', input: { host: string }): Promise<Settings>;
    (type: 'settings.replace', input: Settings): Promise<Settings>;
  };
  listen: (handlers: { 'changed.settings': (now: Settings) => void }, signal: AbortSignal) => void;
};

/**
 * What is changed stands on screen at once; what the background answers replaces it, unless another change is on its
 * way by then, whose answer tells both. A change rejects if the background did not answer, and what is really set comes
 * back on screen.
 */
export type SettingsModel = {
  state: Loaded<Settings>;
  reload: () => void;
  change: (patch: SettingsPatch) => Promise<void>;
  changeSite: (host: string, rule: SiteRule) => Promise<void>;
  forgetSite: (host: string) => Promise<void>;
  replace: (whole: Settings) => Promise<void>;
};

/** `first`: the settings where they are there already, in place of the first loading. */
export function useSettings(port: SettingsPort, first?: Settings): SettingsModel {
  const { state, reload, put } = useLoaded(
    useCallback(() => port.send('settings.get', {}), [port]),
    first,
  );
  const shown = useRef<Settings | null>(null);
  shown.current = state.kind === 'ready' ? state.value : null;
  const underWay = useRef(0);
  useListening(port.listen, {
    'changed.settings': (now) => {
      // It may be of before the change that is on its way: a switch that was pressed would jump back and forth.
      if (underWay.current === 0) put(now);
    },
  });

  const show = async (then: (before: Settings) => Settings, answer: Promise<Settings>): Promise<void> => {
    underWay.current++;
    const before = shown.current;
    if (before) {
      shown.current = then(before);
      put(shown.current);
    }
    try {
      const now = await answer;
      if (underWay.current === 1) put(now);
    } catch (error) {
      // What is really set is asked for; where that is not answered either, what was set before is the best there is.
      if (before) put(before);
      reload();
      throw error;
    } finally {
      underWay.current--;
    }
  };
  return {
    state,
    reload,
    change: (patch) => show((before) => changeSettings(before, patch), port.send('settings.set', patch)),
    changeSite: (host, rule) =>
      show((before) => changeSite(before, host, rule), port.send('settings.site', { host, rule })),
    forgetSite: (host) => show((before) => forgetSite(before, host), port.send('settings.forget-site', { host })),
    // Not before the background has looked: what comes out of a file may be less than it says.
    replace: (whole) => show((before) => before, port.send('settings.replace', whole)),
  };
}
