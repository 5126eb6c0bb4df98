/**
 * Gives the style of marks to the open shadow roots that hold some. Firefox needs it; Chromium lets a shadow tree inherit
 * the document's highlight rules. A root gets it with its first mark, and loses it when this script ends.
 */
export class ShadowStyles {
  #sheet: CSSStyleSheet | null = null;
  readonly #roots = new Set<ShadowRoot>();
  readonly #css: string;

  constructor(css: string) {
    this.#css = css;
  }

  adopt(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#sheet ??= this.#makeSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  clear(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #makeSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#css);
    return sheet;
  }
}
