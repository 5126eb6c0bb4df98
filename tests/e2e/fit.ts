/** Whether everything that is said on a page of the extension fits, however little room there is. */
import type { Page } from './driver';
import { until } from './driver/wait';

/**
 * What does not fit, one line each: the page, when it scrolls sideways; words that are cut or run out of their box;
 * hints in fields that are longer than the field. Boxes that scroll by themselves and words for ears only are left out.
 */
function whatIsCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : [];
    const says = (element: Element): boolean =>
      [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '');
    const isCut = (element: Element): boolean => {
      const { display, overflowX } = getComputedStyle(element);
      if (display.startsWith('inline') && display !== 'inline-block') return false;
      return !/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    };
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.checkVisibility() && !one.closest('.g-unseen, svg, .x-skip') && says(one) && isCut(one))
      .map((one) => `${one.className || one.tagName}: ${one.innerText} (${one.scrollWidth} > ${one.clientWidth})`);
    const pen = document.createElement('canvas').getContext('2d');
    const hints = [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
      .filter((field) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
        if (pen) pen.font = font;
        const room = field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
        return field.checkVisibility() && (pen?.measureText(field.placeholder).width ?? 0) > room;
      })
      .map(({ placeholder }) => `a hint: ${placeholder}`);
    return [...wide, ...cut, ...hints];
  });
}

/** Makes the window so wide, and says what does not fit: at once, and when what is drawn has followed. */
export async function cutAt(page: Page, width: number, height = 640): Promise<string[]> {
  await page.setViewport({ width, height });
  await until(() => page.evaluate((wanted) => innerWidth === wanted, width), `a window ${width} px wide`);
  const atOnce = await whatIsCut(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return [...new Set([...atOnce, ...(await whatIsCut(page))])];
}
