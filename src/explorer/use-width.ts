/** How wide an element is, followed as it changes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** In CSS pixels; `first` until it is known. */
export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const seen = element.current;
    if (!seen) return undefined;
    const follow = (): void => setWidth(Math.max(1, Math.round(seen.getBoundingClientRect().width)));
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(seen);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
