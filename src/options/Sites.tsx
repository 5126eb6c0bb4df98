import { useId, useState } from 'preact/hooks';
import { useDesk } from './desk';
import { readHost } from './read-host';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** The reader's rules for single sites: changed, removed, added. */
export function Sites() {
  const { t } = useOptionsWords();
  const { settings, setSite, forgetSite } = useDesk();
  const words = t.sites;
  const hosts = Object.keys(settings.sites).sort();
  return (
    <Section name="sites" title={words.title} text={hosts.length > 0 ? words.text : words.empty}>
      {hosts.length > 0 && (
        <table class="o-table o-sites">
          <thead>
            <tr>
              <th scope="col">{words.host}</th>
              <th scope="col">{words.names}</th>
              <th scope="col">{words.notes}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => {
              const { names = true, paintNotes = true } = settings.sites[host] ?? {};
              return (
                <tr key={host}>
                  <th scope="row">{host}</th>
                  <td>
                    <Tick label={words.namesOn(host)} on={names} onChange={(on) => setSite(host, { names: on })} />
                  </td>
                  <td>
                    <Tick
                      label={words.notesOn(host)}
                      on={paintNotes}
                      onChange={(on) => setSite(host, { paintNotes: on })}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      class="g-link"
                      aria-label={words.removeOf(host)}
                      onClick={() => forgetSite(host, words.removed(host))}
                    >
                      {words.remove}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <AddSite taken={hosts} onAdd={(host) => setSite(host, { names: false }, words.added(host))} />
    </Section>
  );
}

type TickProps = { label: string; on: boolean; onChange: (on: boolean) => void };

/** A switch whose words stand at the head of its column. */
function Tick({ label, on, onChange }: TickProps) {
  return (
    <span class="g-switch">
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </span>
  );
}

function AddSite({ taken, onAdd }: { taken: readonly string[]; onAdd: (host: string) => void }) {
  const { t } = useOptionsWords();
  const words = t.sites;
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = readHost(text);
    const trouble = host === null ? words.notASite(text.trim()) : taken.includes(host) ? words.there(host) : '';
    setWrong(trouble);
    if (host === null || trouble !== '') return;
    setText('');
    onAdd(host);
  };
  return (
    <form class="o-add" onSubmit={submit} noValidate>
      <label for={id}>{words.add}</label>
      <div class="o-add-row">
        <input
          id={id}
          class="g-field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.example}
          value={text}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong('');
          }}
        />
        <button type="submit" class="g-button">
          {words.addButton}
        </button>
      </div>
      <small id={`${id}-hint`} class={wrong ? 'g-hint o-wrong' : 'g-hint'} role={wrong ? 'alert' : undefined}>
        {wrong || words.addHint}
      </small>
    </form>
  );
}
