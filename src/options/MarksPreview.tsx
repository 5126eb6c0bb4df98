import { useLayoutEffect, useRef } from 'preact/hooks';
import { paintPreview } from '../page/preview';
import type { Settings } from '../settings/settings';
import { useOptionsWords } from './words';

type Props = Pick<Settings, 'marks' | 'markStyle'>;

/** Every second part of the preview's text is a name; these were named before in it. */
const LATER_PARTS = [5, 7];

/** A sentence painted as pages will be: with the same highlights, and the same style sheet. */
export function MarksPreview({ marks, markStyle }: Props) {
  const { t, language } = useOptionsWords();
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const names = [...(line.current?.querySelectorAll('span') ?? [])].flatMap(({ firstChild }, part) => {
      if (part % 2 === 0 || !(firstChild instanceof Text)) return [];
      return [{ text: firstChild, paint: LATER_PARTS.includes(part) ? 'later' : 'first' } as const];
    });
    return paintPreview(names, { marks, markStyle });
  }, [marks, markStyle, language]);
  return (
    <figure class="o-preview">
      <figcaption>{t.reading.preview}</figcaption>
      <p ref={line}>
        {t.reading.previewText.map((part, index) => (
          <span key={`${language} ${index}`}>{part}</span>
        ))}
      </p>
      {marks === 'none' && <p class="g-hint">{t.reading.previewNone}</p>}
    </figure>
  );
}
