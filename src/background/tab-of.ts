import type { Sender } from '../messaging/handle';

/** A page asked for something that only a tab's frame can have. */
class NotAPage extends Error {
  override name = 'NotAPage';
}

/** The tab that a message comes from; throws when it comes from none. */
export function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new NotAPage('this message comes from no tab');
  return sender.tab;
}
