/** What every section of the options page is given: the reader's settings, ways to change them, a place to speak. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { SettingsPatch } from '../settings/decode';
import type { Settings, SiteRule } from '../settings/settings';
import type { ToastContent } from '../ui/pieces/Toast';
import { type SettingsModel, useSettings } from '../ui/use-settings';
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
  held: SettingsModel;
  toast: ToastContent | null;
  say: (content: ToastContent | null) => void;
};

/** The settings as they are, kept current, and what is being said. */
export function useDeskState(port: OptionsPort): DeskState {
  const [toast, say] = useState<ToastContent | null>(null);
  return { held: useSettings(port), toast, say };
}

/** The desk over loaded settings. `failed` is what is said when the extension does not answer. */
export function makeDesk(
  port: OptionsPort,
  settings: Settings,
  { held, say }: Pick<DeskState, 'held' | 'say'>,
  failed: string,
): Desk {
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch(() => say({ words: failed }));
  };
  return {
    port,
    settings,
    attempt,
    say,
    async replace(whole, said) {
      await held.replace(whole);
      say({ words: said, undo: () => attempt(held.replace(settings)) });
    },
    change: (patch) => attempt(held.change(patch)),
    changeWithUndo(patch, said) {
      const keys = Object.keys(patch) as (keyof SettingsPatch)[];
      const before = Object.fromEntries(keys.map((key) => [key, settings[key]])) as SettingsPatch;
      attempt(held.change(patch).then(() => say({ words: said, undo: () => attempt(held.change(before)) })));
    },
    setSite(host, rule, said) {
      const isNew = !Object.hasOwn(settings.sites, host);
      const undo = (): void => attempt(held.forgetSite(host));
      attempt(
        held.changeSite(host, rule).then(() => {
          if (said !== undefined) say(isNew ? { words: said, undo } : { words: said });
        }),
      );
    },
    forgetSite(host, said) {
      const rule = settings.sites[host] ?? {};
      const undo = (): void => attempt(held.changeSite(host, rule));
      attempt(held.forgetSite(host).then(() => say({ words: said, undo })));
    },
  };
}
