/** Names that are words of ordinary prose. */
import { foldText } from '../../text/fold';
import type { Entry, Report } from '../finding';
import { phrase } from '../phrases';
import { COMMON_WORDS } from './common-words';

const COMMON = new Set(COMMON_WORDS.map((word) => foldText(word)));

/** Strong names that would link in any article; weak ones that nothing tells apart. Patterns bring their own proof. */
export function checkWords(entries: readonly Entry[], report: Report): void {
  for (const [index, { entity }] of entries.entries()) {
    const isTold = entity.context.length > 0 || entity.rivals.length > 0;
    for (const [n, { text, class: proves }] of entity.names.entries()) {
      if (!COMMON.has(foldText(text))) continue;
      const at = ['names', n, 'text'];
      if (proves === 'strong') {
        const wrong = phrase('common-strong', { text });
        report(index, 'error', at, wrong, phrase('make-weak-told'));
      } else if (proves === 'weak' && !isTold) {
        const wrong = phrase('common-weak', { text });
        report(index, 'warning', at, wrong, phrase('add-context'));
      }
    }
  }
}
