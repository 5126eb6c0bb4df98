import type { ComponentChildren } from 'preact';
import { useSpeech } from '../ui/language';
import type { Loading } from '../ui/pieces/use-loaded';

type EmptyProps = { title: string; text?: string; children?: ComponentChildren };

/** Words in place of what is not there, and a way on. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div class="x-empty">
      <h1 tabIndex={-1}>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

type Props<Value> = { loading: Omit<Loading<Value>, 'put'>; children: (value: Value) => ComponentChildren };

/** Something once it is there; if it does not come, a way to ask again. */
export function Shown<Value>({ loading: { state, reload }, children }: Props<Value>) {
  const { t } = useSpeech();
  if (state.kind === 'ready') return <>{children(state.value)}</>;
  if (state.kind === 'loading') {
    return (
      <p class="x-loading" role="status">
        {t.explorer.loading}
      </p>
    );
  }
  return (
    <Empty title={t.popup.failed.title} text={t.popup.failed.text}>
      <button type="button" class="g-button" onClick={reload}>
        {t.common.retry}
      </button>
    </Empty>
  );
}
