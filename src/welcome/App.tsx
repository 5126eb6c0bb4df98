import { useEffect } from 'preact/hooks';
import { spokenLanguage } from '../settings/site';
import { LanguageProvider } from '../ui/language';
import { useSettings } from '../ui/use-settings';
import { Access } from './Access';
import type { WelcomePort } from './port';
import { Sample } from './Sample';
import { welcomeWords } from './words';

/** The first page after an install: how it works, on a text to try; what is done with what one reads. It asks nothing. */
export function App({ port }: { port: WelcomePort }) {
  const { state } = useSettings(port);
  const language = state.kind === 'ready' ? spokenLanguage(state.value, port.language) : port.language;
  const t = welcomeWords(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t.title;
  }, [language, t]);
  return (
    <LanguageProvider language={language}>
      <main class="w-page">
        <p class="w-wordmark">Glosa</p>
        <h1>{t.title}</h1>
        <p class="w-lead">{t.lead}</p>
        <Access port={port} />
        <section>
          <h2>{t.tryTitle}</h2>
          <p>{t.tryText}</p>
          <Sample port={port} />
        </section>
        <section>
          <h2>{t.howTitle}</h2>
          <dl class="w-how">
            {t.how.map(([title, text]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{t.privacyTitle}</h2>
          <ul class="w-plain">
            {t.privacy.short.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p class="w-links">
            <button type="button" class="g-link" onClick={() => port.openPage('options.html#about')}>
              {t.privacyMore}
            </button>
            <button type="button" class="g-link" onClick={() => port.openPage('options.html')}>
              {t.options}
            </button>
          </p>
        </section>
      </main>
    </LanguageProvider>
  );
}
