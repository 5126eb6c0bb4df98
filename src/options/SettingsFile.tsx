import { notUnderstood } from '../settings/decode';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { FileButton } from '../ui/pieces/FileButton';
import { useDesk } from './desk';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** All settings as a file, out and in, and back to how they were at first; each with a way back. */
export function SettingsFile() {
  const { t } = useOptionsWords();
  const { port, settings, replace, say, attempt } = useDesk();
  const words = t.file;
  const load = async (file: File): Promise<void> => {
    let found: unknown;
    try {
      found = JSON.parse(await file.text());
    } catch {
      say({ words: words.notJson });
      return;
    }
    const wrong = notUnderstood(found);
    if (wrong.length > 0) say({ words: words.refused(whyRefused(wrong)) });
    // The background looks once more: what comes in by a message is its own business.
    else await replace(found as Settings, words.loaded);
  };
  const whyRefused = (paths: readonly string[]): string => {
    if (paths.includes('settings')) return words.noSettings;
    return paths.includes('version') ? words.otherVersion : words.wrongFields(paths);
  };
  const save = (): void => {
    const parts = [`${JSON.stringify(settings, null, 2)}\n`];
    port.download({ name: 'glosa-settings.json', type: 'application/json', parts });
  };
  return (
    <Section name="file" title={words.title} text={words.text}>
      <p class="o-buttons">
        <button type="button" class="g-button" onClick={save}>
          {words.save}
        </button>
        <FileButton label={words.load} accept=".json,application/json" onFile={(file) => attempt(load(file))} />
        <button type="button" class="g-button" onClick={() => attempt(replace(DEFAULT_SETTINGS, words.wasReset))}>
          {words.reset}
        </button>
      </p>
    </Section>
  );
}
