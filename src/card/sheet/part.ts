/** What a card needs to be a sheet, brought with the first tap. */

import { standSheet, swipe } from './sheet';
import css from './sheet.css?inline';
import { wayBack } from './way-back';

export type SheetPart = {
  css: string;
  stand: typeof standSheet;
  swipe: typeof swipe;
  wayBack: typeof wayBack;
};

export const sheetPart: SheetPart = { css, stand: standSheet, swipe, wayBack };
