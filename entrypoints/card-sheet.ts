import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sheetPart } from '../src/card/sheet/part';
import { pageHandle } from '../src/page/handle';

/** Brought into a frame when a reader first taps a name there. */
export default defineUnlistedScript(() => {
  pageHandle()?.parts.set('sheet', sheetPart);
});
