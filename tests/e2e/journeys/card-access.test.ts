/** What readers ask of their system, and what fingers and keys need: forced colours, less motion, room to hit. */
import { expect } from 'vitest';
import { axeViolationsInCard } from '../axe';
import { rest, unfoldAll } from '../card';
import type { Page } from '../driver';
import { until } from '../driver/wait';
import { journey } from '../journey';
import { openSample } from '../sample';

journey('where the reader’s own colours rule, everything is there in them', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.emulate({ forcedColors: true });
  try {
    await page.hover('Devida');
    await page.waitForCard('Save to notes');
    await page.clickInCard('Why marked?');
    await page.waitForCard('Marked because');
    const colours = await page.inCard((root) => {
      const probe = document.createElement('i');
      root.querySelector('.c-card')?.append(probe);
      const named = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const of = (selector: string, property: 'color' | 'backgroundColor' | 'borderTopColor' | 'fill'): string => {
        const element = root.querySelector(selector);
        return element ? getComputedStyle(element)[property] : `no ${selector}`;
      };
      const [canvas, text, button] = ['Canvas', 'CanvasText', 'ButtonText'].map(named);
      probe.remove();
      return {
        canvas,
        paper: of('.c-card', 'backgroundColor'),
        ink: [of('.c-card', 'borderTopColor'), of('.e-name', 'color'), of('.g-square', 'backgroundColor')],
        tick: of('.e-tick', 'fill'),
        text,
        buttons: [of('.c-action', 'color'), of('.f-icon', 'color')],
        button,
      };
    });
    if (!colours) throw new Error('there is no card');
    expect(colours.paper).toBe(colours.canvas);
    expect(colours.text).not.toBe(colours.canvas);
    for (const ink of [...colours.ink, colours.tick]) expect(ink).toBe(colours.text);
    for (const button of colours.buttons) expect(button).toBe(colours.button);
    expect(await axeViolationsInCard(page)).toEqual([]);
    const lines = await page.evaluate(() =>
      ['hl-0', 'hl-1'].map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine),
    );
    expect(lines).toEqual(['underline', 'underline']);
  } finally {
    await page.emulate({});
  }
});

const entrance = (page: Page) =>
  page.inCard((root) => getComputedStyle(root.querySelector('.c-card') ?? root.host).animationName);

journey('the card moves in, and does not for who asked for less motion', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  expect(await entrance(page)).toBe('f-enter');
  await page.keyboard.press('Escape');
  await page.emulate({ reducedMotion: true });
  try {
    await page.hover('Camisea kidnapping');
    await page.waitForCard('Save to notes');
    expect(await entrance(page)).toBe('none');
    await page.keyboard.press('Escape');
    await page.tap('Devida');
    await page.waitForCard('Save to notes');
    expect(await entrance(page)).toBe('none');
    expect(await page.inCard((root) => root.querySelector('[data-side^="sheet"]') !== null)).toBe(true);
  } finally {
    await page.emulate({});
  }
});

/**
 * What can be operated and is smaller than WCAG 2.5.8 asks, with its size. A target in a line of text is as high as the
 * line: those have words beside them in the same line.
 */
function smallTargets(page: Page): Promise<string[] | null> {
  return page.inCard((root) => {
    const all = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')];
    const isInText = (target: HTMLElement): boolean => {
      const line = target.closest('p, li, dd, td, sup') ?? target;
      const around = line.tagName === 'SUP' ? line.parentElement : line;
      return getComputedStyle(target).display.startsWith('inline') && around?.textContent !== target.textContent;
    };
    return all
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ target, box }) => (box.width < 23.9 || box.height < 23.9) && !isInText(target))
      .map(({ target, box }) => {
        const name = target.getAttribute('aria-label') ?? target.textContent;
        return `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });
  });
}

journey('whatever can be operated is large enough for a finger', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  for (const name of ['Abimael Guzmán', 'Llochegua', 'OFAC', 'coca paste', 'Camisea kidnapping', 'illegal airstrip']) {
    await page.hover(name);
    await page.waitForCard('Save to notes');
    await unfoldAll(page);
    expect(await smallTargets(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForNoCard();
    await page.mouse.move(2, 2);
  }
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Why marked?');
  await page.waitForCard('Marked because');
  expect(await smallTargets(page), 'why').toEqual([]);
  await page.clickInCard('Not Devida');
  await page.waitForCard('is not this organization');
  expect(await smallTargets(page), 'where it is not').toEqual([]);
  await page.clickInCard('Save to notes');
  await page.waitForCard('Saved');
  expect(await smallTargets(page), 'saved').toEqual([]);
  await page.clickInCard('Close');
  await page.setViewport({ width: 320, height: 568 });
  await page.tap('Carmen Masías');
  await page.waitForCard('Save to notes');
  await unfoldAll(page);
  expect(await smallTargets(page), 'a sheet').toEqual([]);
  await page.setViewport({ width: 1000, height: 760 });
});

journey('a target that is too small is found', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  await page.inCard((root) => {
    const close = root.querySelector<HTMLElement>('.c-close');
    if (close) close.style.cssText = 'inline-size: 16px; block-size: 16px';
  });
  expect(await smallTargets(page)).toEqual(['Close: 16 × 16']);
});

journey('what is announced is announced once', async ({ browser, site }) => {
  const page = await openSample(browser, site);
  await page.hover('Devida');
  await page.waitForCard('Save to notes');
  // The region stays while cards come and go: what it is told from now on is counted.
  await page.inCard((root) => {
    const region = root.querySelector('.c-said');
    const told: string[] = [];
    Reflect.set(globalThis, 'told', told);
    if (region)
      new MutationObserver(() => region.textContent && told.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.mouse.move(2, 2);
  await page.waitForNoCard();
  await page.hover('Camisea kidnapping');
  await page.waitForCard('Save to notes');
  await page.clickInCard('Why marked?');
  await rest(page, 300);
  const told = () => page.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  await until(async () => (await told()).length > 0, 'it to be announced');
  expect(await told()).toEqual(['Camisea kidnapping, mass kidnapping, 2012']);
});
