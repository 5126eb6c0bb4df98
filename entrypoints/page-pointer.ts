import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageHandle } from '../src/page/handle';
import { followPointer } from '../src/page/pointer';

/** What answers the pointer on names, brought into a frame that has some. */
export default defineUnlistedScript(() => {
  const page = pageHandle();
  if (page) followPointer(document, page);
});
