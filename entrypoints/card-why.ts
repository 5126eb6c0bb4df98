import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whyPart } from '../src/card/why/part';
import { pageHandle } from '../src/page/handle';

/** Brought into a frame when a reader first asks its card why a word is marked. */
export default defineUnlistedScript(() => {
  pageHandle()?.parts.set('why', whyPart);
});
