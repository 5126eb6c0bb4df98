import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/messaging/frame-link';
import { frameLife } from '../src/page/life';
import style from '../src/page/marks.css?inline';
import { startReading } from '../src/page/reading';

/** What reads a page and marks its names; the background brings it where a name could stand, or something needs the text. */
export default defineUnlistedScript(() => {
  const life = frameLife();
  const link = frameLink();
  if (!life || !link) return;
  // Chromium's shadow trees inherit the document's highlight rules.
  startReading(life, { ask: link.ask, shadowStyle: import.meta.env.FIREFOX ? style : null });
});
