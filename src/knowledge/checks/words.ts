/** Names that are words of ordinary prose. */
import { foldText } from '../../text/fold';
import type { Entry, Report } from '../finding';
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
        const wrong = `“${text}” is a common word: as a strong name it would link in any article`;
        report(index, 'error', at, wrong, 'make it weak, and add context and rivals');
      } else if (proves === 'weak' && !isTold) {
        const wrong = `“${text}” is a common word, and nothing tells when it is this entity`;
        report(index, 'warning', at, wrong, 'add context, or rivals');
      }
    }
  }
}
