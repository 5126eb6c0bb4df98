/** Code that an HTML page imports as soon as it runs, fetched along with the page and not only then. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** A plugin of the build. `modules` are ends of the paths of modules that a page's entry imports with `import()` at once. */
export function preload(modules: readonly string[]): Plugin {
  return {
    name: 'glosa-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { chunk, bundle = {} }) {
        const chunkOf = (file: string) => {
          const output = bundle[file];
          return output?.type === 'chunk' ? output : null;
        };
        const wanted = (chunk?.dynamicImports ?? []).filter((file) => {
          const path = chunkOf(file)?.facadeModuleId?.replaceAll('\\', '/') ?? '';
          return modules.some((end) => path.endsWith(end));
        });
        const files = new Set<string>();
        const take = (file: string): void => {
          if (files.has(file)) return;
          files.add(file);
          for (const imported of chunkOf(file)?.imports ?? []) take(imported);
        };
        for (const file of wanted) take(file);
        return [...files].filter((file) => !html.includes(file)).map(linkTo);
      },
    },
  };
}

function linkTo(file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: '', href: `/${file}` }, injectTo: 'head' };
}
