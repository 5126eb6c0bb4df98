/** What every section of the options page is given: the reader's settings, ways to change them, a place to speak. */
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { SettingsPatch } from '../settings/decode';
import type { Settings, SiteRule } from '../settings/settings';
import type { ToastContent } from '../ui/pieces/Toast';
import { useListening } from '../ui/pieces/use-listening';
import { type Loaded, useLoaded } from '../ui/pieces/use-loaded';
import type { OptionsPort } from './port';

export type Desk = {
  port: OptionsPort;
  settings: Settings;
  change: (patch: SettingsPatch) => void;
  /** As `change`, and says so, with a way back to how things were. */
  changeWithUndo: (patch: SettingsPatch, said: string) => void;
  setSite: (host: string, rule: SiteRule, said?: string) => void;
  forgetSite: (host: string, said: string) => void;
  replace: (settings: Settings, said: string) => Promise<void>;
  /** Tells the reader something, with a way back where there is one. */
  say: (content: ToastContent) => void;
  /** Does something that may fail on the way, and says so when it does. */
  attempt: (doing: Promise<unknown>) => void;
};

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The desk of the page; every section stands inside its provider. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a section of the options stands outside its desk');
  return desk;
}

export type DeskState = {
  loaded: Loaded<Settings>;
  reload: () => void;
  toast: ToastContent | null;
  say: (content: ToastContent | null) => void;
  put: (settings: Settings) => void;
};

/** The settings as they are, kept current, and what is being said. */
export function useDeskState(port: OptionsPort): DeskState {
  const { state, reload, put } = useLoaded(useCallback(() => port.send('settings.get', {}), [port]));
  const [toast, say] = useState<ToastContent | null>(null);
  useListening(port.listen, { 'changed.settings': put });
  return { loaded: state, reload, toast, say, put };
}

/** The desk over loaded settings. `failed` is what is said when the extension does not answer. */
export function makeDesk(port: OptionsPort, settings: Settings, state: DeskState, failed: string): Desk {
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch(() => {
      // The controls go back to what is really set.
      state.reload();
      state.say({ words: failed });
    });
  };
  const set = async (patch: SettingsPatch): Promise<void> => {
    // Controls answer at once; the background has the last word.
    state.put({ ...settings, ...patch });
    state.put(await port.send('settings.set', patch));
  };
  const replace = async (whole: Settings, said: string): Promise<void> => {
    state.put(await port.send('settings.replace', whole));
    state.say({ words: said, undo: () => attempt(port.send('settings.replace', settings).then(state.put)) });
  };
  return {
    port,
    settings,
    attempt,
    replace,
    say: state.say,
    change: (patch) => attempt(set(patch)),
    changeWithUndo(patch, said) {
      const keys = Object.keys(patch) as (keyof SettingsPatch)[];
      const before = Object.fromEntries(keys.map((key) => [key, settings[key]])) as SettingsPatch;
      attempt(set(patch).then(() => state.say({ words: said, undo: () => attempt(set(before)) })));
    },
    setSite(host, rule, said) {
      const isNew = !Object.hasOwn(settings.sites, host);
      const doing = port.send('settings.site', { host, rule }).then((now) => {
        state.put(now);
        const undo = (): void => attempt(port.send('settings.forget-site', { host }).then(state.put));
        if (said !== undefined) state.say(isNew ? { words: said, undo } : { words: said });
      });
      attempt(doing);
    },
    forgetSite(host, said) {
      const rule = settings.sites[host] ?? {};
      const doing = port.send('settings.forget-site', { host }).then((now) => {
        state.put(now);
        const undo = (): void => attempt(port.send('settings.site', { host, rule }).then(state.put));
        state.say({ words: said, undo });
      });
      attempt(doing);
    },
  };
}
