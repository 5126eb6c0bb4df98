/** Everything a journey does in a page, built on the few things that differ between the browsers. */
import { atRest, findButton, findPhrase, paintedWords, settled, shownText, treeLines, wholeHtml } from './in-page';
import type { Page, Point, RawPage } from './types';
import { until } from './wait';

/** The pointer arrives in steps, as a hand moves it: hit tests look at movement. */
const APPROACH_STEPS = [
  { x: 24, y: 12 },
  { x: 8, y: 4 },
  { x: 1, y: 0 },
  { x: 0, y: 0 },
];

/**
 * Source that calls a function with JSON arguments. `__name` is what tsx wraps inner functions in; the page has no such
 * thing (https://github.com/evanw/esbuild/issues/2605).
 */
export function called(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(args)}); })()`;
}

/** The same with the document before the arguments. */
function calledOnDocument(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(() => { const __name = (f) => f; return (${run})(document, ...${JSON.stringify(args)}); })()`;
}

/** The same as a function of the shadow root. */
function calledInCard(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(root) => { const __name = (f) => f; return (${run})(root, ...${JSON.stringify(args)}); }`;
}

/** Makes the whole page out of its browser-specific part. */
export function makePage(raw: RawPage): Page {
  const evaluate: Page['evaluate'] = (run, ...args) => raw.evaluateSource(called(run, args));
  const inCard: Page['inCard'] = async (run, ...args) => {
    const answer = await raw.evaluateInCard<Awaited<ReturnType<typeof run>>>(calledInCard(run, args));
    return answer ? answer.value : null;
  };
  const inFrame: Page['inFrame'] = async (address, run, ...args) => {
    const answer = await raw.evaluateInFrame<Awaited<ReturnType<typeof run>>>(address, called(run, args));
    return answer ? answer.value : null;
  };
  const marks = (): Promise<Record<string, string[]>> => evaluate(paintedWords);
  const cardText = (): Promise<string | null> => inCard(shownText);

  async function phraseAt(phrase: string, nth: number): Promise<{ start: Point; middle: Point; end: Point }> {
    const found = await evaluate(findPhrase, phrase, nth);
    if (!found) throw new Error(`“${phrase}” (occurrence ${nth + 1}) is not in the text of ${raw.url()}`);
    return found;
  }

  return {
    mouse: raw.mouse,
    keyboard: raw.keyboard,
    touch: raw.touch,
    url: () => raw.url(),
    goto: (url) => raw.goto(url),
    reload: () => raw.reload(),
    setViewport: (size) => raw.setViewport(size),
    setDark: (dark) => raw.setDark(dark),
    setPrint: (print) => raw.setPrint(print),
    emulate: (media) => raw.emulate(media),
    screenshot: (path) => raw.screenshot(path),
    front: () => raw.front(),
    close: () => raw.close(),
    evaluate,
    preload: (run, ...args) => raw.preloadSource(called(run, args)),
    inCard,
    inFrame,
    marks,
    cardText,
    async run(source) {
      // The last value would travel back: nothing does.
      await raw.evaluateSource(`${source}\n;undefined`);
    },
    async runInFrame(address, source) {
      // An expression: it is awaited where it runs.
      await raw.evaluateInFrame(address, `(() => { ${source}\n })()`);
    },
    text: () => evaluate(() => document.body.innerText),
    async waitForText(including) {
      await until(
        async () => (await evaluate(() => document.body.innerText)).includes(including),
        `“${including}” on ${raw.url()}`,
      );
    },
    async press(buttonName) {
      const find = () => raw.evaluateSource<Point | string[]>(calledOnDocument(findButton, [buttonName]));
      let before: Point | null = null;
      const found = await until(async () => {
        const at = await find();
        if (Array.isArray(at)) throw new Error(`there are: ${at.join(' · ')}`);
        // What is still moving would be missed.
        const rests = before !== null && before.x === at.x && before.y === at.y;
        before = at;
        return rests ? at : null;
      }, `a button “${buttonName}” on ${raw.url()}`);
      if (found) await raw.mouse.click(found.x, found.y);
    },
    html: () => evaluate(wholeHtml),
    tree: () => evaluate(treeLines),
    waitFor: (run, what, ...args) => until(() => evaluate(run, ...args), `${what} in ${raw.url()}`),
    waitForMarks: (least = 1) =>
      until(async () => {
        const painted = await marks();
        return Object.values(painted).flat().length >= least ? painted : null;
      }, `${least} marked names in ${raw.url()}`).then((painted) => painted ?? {}),
    pointAt: async (phrase, nth = 0) => (await phraseAt(phrase, nth)).middle,
    async hover(phrase, nth = 0) {
      // A word that is being scrolled to is not pointed at: the page comes to rest under the hand first.
      await phraseAt(phrase, nth);
      await evaluate(atRest);
      const { middle } = await phraseAt(phrase, nth);
      for (const { x, y } of APPROACH_STEPS) await raw.mouse.move(middle.x + x, middle.y + y);
    },
    async tap(phrase, nth = 0) {
      const { middle } = await phraseAt(phrase, nth);
      await raw.touch.down(middle.x, middle.y);
      await raw.touch.up();
    },
    async select(phrase, nth = 0) {
      const { start, middle, end } = await phraseAt(phrase, nth);
      await raw.mouse.move(start.x, start.y);
      await raw.mouse.down();
      await raw.mouse.move(middle.x, middle.y);
      await raw.mouse.move(end.x, end.y);
      await raw.mouse.up();
    },
    async waitForCard(including) {
      const text = await until(async () => {
        const shown = await cardText();
        return shown?.includes(including) ? shown : null;
      }, `a card with “${including}”`);
      await inCard(settled);
      return text ?? '';
    },
    async waitForNoCard() {
      await until(async () => (await cardText()) === null, 'the card to be gone');
    },
    async clickInCard(buttonName) {
      const found = await inCard(findButton, buttonName);
      if (found === null) throw new Error(`no card is there to click “${buttonName}” in`);
      if (Array.isArray(found)) throw new Error(`no “${buttonName}” in the card; it has: ${found.join(' · ')}`);
      await raw.mouse.click(found.x, found.y);
    },
  };
}
