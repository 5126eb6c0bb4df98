import type { Language } from '../knowledge/schema';
import type { Platform } from './platform';

/** What speaks on a page is brought with the words of the reader's language; those of English it carries itself. */
export function withLanguage(platform: Platform, language: () => Promise<Language>): Platform {
  return {
    ...platform,
    async inject(tab, frame, what) {
      const speaks = what === 'card' || what === 'bar';
      if (speaks && (await language()) === 'es') await platform.inject(tab, frame, 'spanish');
      await platform.inject(tab, frame, what);
    },
  };
}
