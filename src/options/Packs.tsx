import { useCallback, useState } from 'preact/hooks';
import { PACK_LIMITS } from '../knowledge/limits';
import type { PackInfo, PackPreview as Preview, RefusedPack } from '../messaging/pack-requests';
import { DropArea } from '../ui/pieces/DropArea';
import { FileButton } from '../ui/pieces/FileButton';
import { useListening } from '../ui/pieces/use-listening';
import { useLoaded } from '../ui/pieces/use-loaded';
import { useDesk } from './desk';
import { PackItem } from './PackItem';
import { PackPreview, PackRefused } from './PackPreview';
import { Section } from './Section';
import { useOptionsWords } from './words';

/** Where a chosen file stands on its way in. */
type Coming =
  | { kind: 'none' }
  | { kind: 'checking'; file: string }
  | { kind: 'offered'; file: string; text: string; preview: Extract<Preview, { kind: 'sound' }>; busy: boolean }
  | { kind: 'refused'; file: string; refused: RefusedPack };

const NONE: Coming = { kind: 'none' };
const TOO_LARGE: RefusedPack = { kind: 'refused', why: 'too-large', problems: { total: 0, shown: [] } };

/** The packs in their order, and the way in for a reader's own. */
export function Packs() {
  const { t, language } = useOptionsWords();
  const { port, say, attempt } = useDesk();
  const words = t.packs;
  const { state, reload } = useLoaded(useCallback(() => port.send('packs.list', {}), [port]));
  const [coming, setComing] = useState<Coming>(NONE);
  useListening(port.listen, { 'changed.knowledge': reload });

  const look = async (file: File): Promise<void> => {
    if (file.size > PACK_LIMITS.bytes) return setComing({ kind: 'refused', file: file.name, refused: TOO_LARGE });
    setComing({ kind: 'checking', file: file.name });
    const text = await file.text().catch(() => null);
    if (text === null) {
      setComing(NONE);
      return say({ words: words.unreadable(file.name) });
    }
    const preview = await port.send('packs.preview', { text }).catch((error: unknown) => {
      setComing(NONE);
      throw error;
    });
    if (preview.kind === 'refused') setComing({ kind: 'refused', file: file.name, refused: preview });
    else setComing({ kind: 'offered', file: file.name, text, preview, busy: false });
  };
  const back = (id: string): void => {
    attempt(port.send('packs.restore', { id }).then(({ ok }) => (ok ? reload() : say({ words: words.undoFailed }))));
  };
  const take = async (offer: Extract<Coming, { kind: 'offered' }>): Promise<void> => {
    setComing({ ...offer, busy: true });
    const answer = await port.send('packs.install', { text: offer.text }).catch((error: unknown) => {
      setComing({ ...offer, busy: false });
      throw error;
    });
    if (answer.kind === 'refused') return setComing({ kind: 'refused', file: offer.file, refused: answer });
    if (answer.kind === 'failed') {
      setComing({ ...offer, busy: false });
      return say({ words: answer.why === 'storage-full' ? words.noRoom : words.storageFailed });
    }
    setComing(NONE);
    reload();
    const { id } = answer;
    say({ words: words.done(offer.preview.pack.name[language]), undo: () => back(id) });
  };
  const remove = async ({ id, name }: PackInfo): Promise<void> => {
    const { ok } = await port.send('packs.remove', { id });
    reload();
    if (ok) say({ words: words.removed(name[language]), undo: () => back(id) });
    else say({ words: words.removeFailed });
  };

  return (
    <Section name="packs" title={words.title} text={words.text}>
      {state.kind === 'failed' && (
        <p class="o-text" role="alert">
          {words.failed}{' '}
          <button type="button" class="g-link" onClick={reload}>
            {t.common.retry}
          </button>
        </p>
      )}
      {state.kind === 'ready' && (
        <ul class="o-packs">
          {state.value.map((pack) => (
            <PackItem key={pack.id} pack={pack} onRemove={() => attempt(remove(pack))} />
          ))}
        </ul>
      )}
      <DropArea onFile={(file) => attempt(look(file))}>
        <FileButton
          label={words.install}
          accept=".json,application/json"
          disabled={coming.kind === 'checking'}
          onFile={(file) => attempt(look(file))}
        />
        <p class="g-hint">{words.installHint}</p>
        <p class="g-hint">{words.formatHint}</p>
      </DropArea>
      <p class="o-text" role="status">
        {coming.kind === 'checking' ? words.checking(coming.file) : ''}
      </p>
      {coming.kind === 'offered' && (
        <PackPreview
          key={coming.file}
          file={coming.file}
          preview={coming.preview}
          busy={coming.busy}
          onTake={() => attempt(take(coming))}
          onCancel={() => setComing(NONE)}
        />
      )}
      {coming.kind === 'refused' && (
        <PackRefused key={coming.file} file={coming.file} refused={coming.refused} onClose={() => setComing(NONE)} />
      )}
    </Section>
  );
}
