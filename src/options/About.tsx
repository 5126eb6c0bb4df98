import { useDesk } from './desk';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** What runs in the browser, with its licence. */
const LIBRARIES = [
  ['Preact', 'MIT'],
  ['PouchDB', 'Apache-2.0'],
  ['Fuse.js', 'Apache-2.0'],
  ['Valibot', 'MIT'],
  ['approx-string-match', 'MIT'],
  ['D3', 'ISC'],
  ['TopoJSON Client', 'ISC'],
  ['TanStack Virtual', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
  ['Lucide', 'ISC'],
  ['Natural Earth', 'public domain'],
  ['World Atlas TopoJSON', 'ISC'],
] as const;

/** Version, licences, and in plain words what is done with what the reader reads. */
export function About() {
  const { t } = useOptionsWords();
  const { port } = useDesk();
  const words = t.about;
  return (
    <Section name="about" title={words.title}>
      <p>
        {words.version(port.version)} ·{' '}
        <button type="button" class="g-link" onClick={() => port.openPage('welcome.html')}>
          {words.welcome}
        </button>
      </p>
      <ul class="o-plain">
        {t.privacy.short.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details class="o-more">
        <summary>{words.whole}</summary>
        {t.privacy.whole.map(([title, text]) => (
          <div key={title}>
            <h3>{title}</h3>
            <p class="o-text">{text}</p>
          </div>
        ))}
      </details>
      <p class="o-text">{words.licence}</p>
      <p class="g-hint">
        {words.libraries} {LIBRARIES.map(([name, licence]) => `${name} (${licence})`).join(', ')}.
      </p>
    </Section>
  );
}
