import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bar } from '../src/ui/strings/es/bar';
import { card } from '../src/ui/strings/es/card';
import { common } from '../src/ui/strings/es/common';
import { entity } from '../src/ui/strings/es/entity';
import { saving } from '../src/ui/strings/es/saving';
import { why } from '../src/ui/strings/es/why';
import { shareSpanish } from '../src/ui/strings/spanish';

/** Spanish for what speaks on a page, brought into a frame before it. */
export default defineUnlistedScript(() => shareSpanish({ bar, card, common, entity, saving, why }));
