/** The entries of the browser's context menu. */
import { menuWords } from '../ui/strings/menu-words';

export const MENU_ENTRIES = ['look-up', 'save-highlight'] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];

/** The browser puts the selected words in place of `%s`, shortened. */
export function menuTitle(entry: MenuEntry, language: 'en' | 'es'): string {
  const menus = menuWords(language);
  return entry === 'look-up' ? menus.lookUp('%s') : menus.saveHighlight;
}

/** Whether an id, as the browser gives it back, is one of ours. */
export function isMenuEntry(id: string | number): id is MenuEntry {
  return MENU_ENTRIES.some((entry) => entry === id);
}
