import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { figuresPart } from '../src/card/figures/part';
import { frameLink } from '../src/messaging/frame-link';
import { pageHandle } from '../src/page/handle';
import { patiently } from './card/patiently';

/** Brought into a frame with the first card there that has a map or a chart. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  const link = frameLink();
  if (!page || !link) return;
  const part = figuresPart((entity, withWorld) =>
    patiently(() => link.ask('page.figures', { entity, withWorld }), page.lost),
  );
  page.parts.set('figures', part);
});
