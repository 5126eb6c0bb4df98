/** The part of the card that scrolls; it fades out at the edge beyond which there is more. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rounding leaves a pixel that cannot be scrolled. */
const SLACK_PX = 2;

/** Room for anything; its only child is what is measured. */
export function Scroll({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  const [below, setBelow] = useState(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      setAbove(element.scrollTop > SLACK_PX);
      setBelow(element.scrollHeight - element.clientHeight - element.scrollTop > SLACK_PX);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  return (
    <div ref={box} class="c-scroll" data-above={above} data-below={below}>
      {children}
    </div>
  );
}
