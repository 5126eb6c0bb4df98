/** A pack's text in the reader's language; where that is missing, in the other, marked as such. */
import type { ComponentChildren } from 'preact';
import type { Language, Localised } from '../../knowledge/schema';
import { useEntityWords } from './words';

/** The text to show and the language it is in; empty when the pack has it in neither. */
export function said(text: Localised, language: Language): { text: string; lang: Language } {
  const other: Language = language === 'en' ? 'es' : 'en';
  const lang = text[language] || !text[other] ? language : other;
  return { text: text[lang] ?? '', lang };
}

/** A text of the pack as part of a line. */
export function Said({ text }: { text: Localised }) {
  const { language } = useEntityWords();
  const { text: shown, lang } = said(text, language);
  return <InLanguage lang={lang}>{shown}</InLanguage>;
}

/** What is in another language than the interface says so: by `lang` to a screen reader, by a tag to the eye. */
export function InLanguage({ lang, children }: { lang: Language; children: ComponentChildren }) {
  const { language, t } = useEntityWords();
  if (lang === language) return <>{children}</>;
  return (
    <>
      <span lang={lang}>{children}</span>{' '}
      <abbr class="e-tag" title={t.onlyIn}>
        {lang}
      </abbr>
    </>
  );
}
