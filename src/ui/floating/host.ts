/**
 * The one element that Glosa adds to a page: a closed shadow root on a manual popover, so that no stacking order and no
 * style of the page reaches what is inside. The page may take it away; it is put back at the next show. The card and
 * the bar are injected as scripts of their own and share it, each in a layer.
 */
import tokensCss from '../tokens.css?inline';
import hostCss from './host.css?inline';

/** Light or dark, by what the page paints behind the word, whatever the system says. */
export type Theme = 'light' | 'dark';

/** What one script draws in. */
export type Layer = {
  /** Where the interface is rendered. */
  root: HTMLElement;
  /** Brings it to the front: into the top layer, and into the page's modal dialog while one is open. */
  show(theme: Theme): void;
  hide(): void;
  /** What holds the focus inside this layer; null when nothing does. */
  focused(): Element | null;
  remove(): void;
};

export type Host = {
  /** Whether an event began inside, in whatever layer. */
  holds(event: Event): boolean;
  /** Whether what is shown stands in front: the page may have taken it away, or opened a modal dialog over it. */
  isInFront(): boolean;
  /** A layer with the style of what it will show. */
  layer(css: string): Layer;
  /** More style for what is shown, for parts that came later. */
  adopt(css: string): void;
};

/** Makes the host; nothing is added to the page before the first `show` of a layer. */
export function makeHost(): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, `${tokensCss}\n${hostCss}`);
  const showing = new Set<HTMLElement>();
  const left = (root: HTMLElement): void => {
    showing.delete(root);
    if (showing.size === 0 && element.isConnected && element.matches(':popover-open')) element.hidePopover();
  };

  return {
    holds: (event) => event.target === element,
    isInFront: () => element.matches(':popover-open') && element.parentNode === homeOf(document),
    adopt: (css) => adoptStyles(shadow, css),
    layer(css) {
      adoptStyles(shadow, css);
      const root = document.createElement('div');
      root.className = 'glosa';
      shadow.append(root);
      return {
        root,
        show(theme) {
          root.style.colorScheme = theme;
          showing.add(root);
          const home = homeOf(document);
          if (element.parentNode !== home) home.append(element);
          if (!element.matches(':popover-open')) element.showPopover();
        },
        hide: () => left(root),
        focused: () => (root.contains(shadow.activeElement) ? shadow.activeElement : null),
        remove() {
          left(root);
          root.remove();
          if (shadow.querySelector('.glosa') === null) element.remove();
        },
      };
    },
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
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    // A content script of Firefox may be refused its own sheet (https://bugzil.la/1751346).
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
