import { useEffect } from 'preact/hooks';
import type { Language } from '../knowledge/schema';
import type { Settings } from '../settings/settings';
import { spokenLanguage } from '../settings/site';
import { LanguageProvider } from '../ui/language';
import { Toast } from '../ui/pieces/Toast';
import { About } from './About';
import { DeskProvider, makeDesk, useDeskState } from './desk';
import { Muted } from './Muted';
import { NotesSection } from './NotesSection';
import { Packs } from './Packs';
import type { OptionsPort } from './port';
import { Reading } from './Reading';
import { SECTIONS, type SectionName } from './Section';
import { SettingsFile } from './SettingsFile';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { optionsWords } from './words';

/** The options: everything the reader is in charge of, on one page. */
export function App({ port }: { port: OptionsPort }) {
  const state = useDeskState(port);
  const settings = state.held.state.kind === 'ready' ? state.held.state.value : null;
  const language = useSpokenLanguage(port, settings);
  const t = optionsWords(language);
  const titles: Record<SectionName, string> = {
    reading: t.reading.title,
    sites: t.sites.title,
    muted: t.muted.title,
    notes: t.notes.title,
    packs: t.packs.title,
    shortcuts: t.shortcuts.title,
    file: t.file.title,
    about: t.about.title,
  };
  return (
    <LanguageProvider language={language}>
      <div class="o-page">
        <header class="o-head">
          <p class="o-wordmark">Glosa</p>
          <nav aria-label={t.sections}>
            <ul>
              {SECTIONS.map((name) => (
                <li key={name}>
                  <a href={`#${name}`}>{titles[name]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <h1>{t.title}</h1>
          {settings && (
            <DeskProvider value={makeDesk(port, settings, state, t.failed)}>
              <Reading />
              <Sites />
              <Muted />
              <NotesSection />
              <Packs />
              <Shortcuts />
              <SettingsFile />
              <About />
            </DeskProvider>
          )}
          {state.held.state.kind === 'failed' && (
            <p role="alert">
              {t.noAnswer}{' '}
              <button type="button" class="g-button" onClick={state.held.reload}>
                {t.common.retry}
              </button>
            </p>
          )}
        </main>
        <Toast content={state.toast} words={t.common} onClose={() => state.say(null)} />
      </div>
    </LanguageProvider>
  );
}

function useSpokenLanguage(port: OptionsPort, settings: Settings | null): Language {
  const spoken = settings ? spokenLanguage(settings, port.language) : port.language;
  const ready = settings !== null;
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = `${optionsWords(spoken).title} · Glosa`;
  }, [spoken]);
  // The sections come after the page: what the address names is gone to once they are there.
  useEffect(() => {
    if (ready && location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  return spoken;
}
