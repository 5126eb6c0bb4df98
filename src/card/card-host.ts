/**
 * The one element that Glosa adds to a page: a closed shadow root on a manual popover, so that no stacking order and no
 * style of the page reaches what is inside. The page may take it away; it is put back at the next show.
 */
import entityCss from '../ui/entity/entity.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';
import hostCss from './host.css?inline';
import type { Theme } from './theme';

export type CardHost = {
  /** Where the interface is rendered. */
  root: HTMLElement;
  /** Brings it to the front: into the top layer, and into the page's modal dialog while one is open. */
  show(theme: Theme): void;
  hide(): void;
  /** What holds the focus inside; null when nothing does. */
  focused(): Element | null;
  remove(): void;
};

/** Makes the host; nothing is added to the page before the first `show`. */
export function makeCardHost(): CardHost {
  const element = document.createElement('div');
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, [tokensCss, hostCss, entityCss, cardCss].join('\n'));
  const root = document.createElement('div');
  root.className = 'glosa';
  shadow.append(root);

  return {
    root,
    show(theme) {
      root.style.colorScheme = theme;
      const home = homeOf(document);
      if (element.parentNode !== home) home.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
    focused: () => shadow.activeElement,
    remove: () => element.remove(),
  };
}

/** The innermost modal dialog that is open, since all else is inert then; else the page. */
function homeOf(page: Document): Element {
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;
}

function adoptStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // A content script of Firefox may be refused its own sheet (https://bugzil.la/1751346).
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
