import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { spokenLanguage } from '../settings/site';
import { LanguageProvider } from '../ui/language';
import { DropArea } from '../ui/pieces/DropArea';
import { FileButton } from '../ui/pieces/FileButton';
import { useSettings } from '../ui/use-settings';
import { Offer } from './Offer';
import { Done, Refused } from './Outcome';
import type { ImportPort } from './port';
import { type ImportModel, useImport } from './use-import';
import { importWords, useImportWords } from './words';

/** Notes from a file: what would come in, then all of it or nothing, then the way back. */
export function App({ port }: { port: ImportPort }) {
  const { state } = useSettings(port);
  const language = state.kind === 'ready' ? spokenLanguage(state.value, port.language) : port.language;
  const t = importWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t.title} · Glosa`;
  }, [language, t]);
  const model = useImport(port);
  return (
    <LanguageProvider language={language}>
      <main class="i-page">
        <p class="i-wordmark">Glosa</p>
        <h1>{t.title}</h1>
        <p class="i-lead">{t.lead}</p>
        <Stage model={model} />
      </main>
    </LanguageProvider>
  );
}

function Stage({ model }: { model: ImportModel }) {
  const { t } = useImportWords();
  const { state, choose, startOver } = model;
  const box = useFocusOnChange(state.kind);
  const waits = state.kind === 'none' || state.kind === 'reading' || state.kind === 'unreadable';
  return (
    <div ref={box} tabIndex={-1} class="i-stage">
      {waits && (
        <DropArea onFile={choose}>
          <FileButton
            label={t.choose}
            accept=".json,.jsonld,application/json,application/ld+json"
            disabled={state.kind === 'reading'}
            onFile={choose}
          />
          <p class="g-hint">{t.drop}</p>
        </DropArea>
      )}
      <p class="i-status" role="status">
        {state.kind === 'reading' && t.reading(state.file)}
        {state.kind === 'unreadable' && t.unreadable(state.file)}
        {state.kind === 'importing' && t.importing(state.count)}
        {state.kind === 'undone' && t.undone(state.count)}
      </p>
      {state.kind === 'ready' && <Offer state={state} onTake={model.take} onCancel={startOver} />}
      {state.kind === 'refused' && <Refused file={state.file} refusal={state.refusal} />}
      {state.kind === 'done' && <Done state={state} onUndo={model.undo} />}
      {(state.kind === 'refused' || state.kind === 'done' || state.kind === 'undone') && (
        <p>
          <button type="button" class="g-button" onClick={startOver}>
            {t.another}
          </button>
        </p>
      )}
    </div>
  );
}

/** What came is read next, and keys go on from there. */
function useFocusOnChange(kind: string) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef(kind);
  useLayoutEffect(() => {
    if (last.current !== kind) box.current?.focus({ preventScroll: true });
    last.current = kind;
  }, [kind]);
  return box;
}
