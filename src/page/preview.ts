/** Paints words of a document of ours as pages are painted, to show what a choice looks like. */
import type { Settings } from '../settings/settings';
import { nameLayer, registryName } from './marks';

export type PreviewedName = { text: Text; paint: 'first' | 'later' | 'none' };

/** Paints whole text nodes by the reader's choices; gives back what takes the paint away. */
export function paintPreview(
  names: readonly PreviewedName[],
  { marks, markStyle }: Pick<Settings, 'marks' | 'markStyle'>,
): () => void {
  const painted = new Map<string, Highlight>();
  for (const { text, paint } of names) {
    if (paint === 'none' || marks === 'none' || (marks === 'first' && paint === 'later')) continue;
    const name = registryName(nameLayer(paint, markStyle));
    const highlight = painted.get(name) ?? new Highlight();
    const whole = { startContainer: text, startOffset: 0, endContainer: text, endOffset: text.data.length };
    highlight.add(new StaticRange(whole));
    painted.set(name, highlight);
  }
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
  };
}
