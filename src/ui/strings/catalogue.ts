/**
 * Everything the interface says, typed: English is the shape, Spanish must fit it, so that a missing or surplus string
 * does not compile. One file per place where the words are read.
 */
import type { Language } from '../../knowledge/schema';
import { bar } from './en/bar';
import { card } from './en/card';
import { citing } from './en/citing';
import { common } from './en/common';
import { entity } from './en/entity';
import { explorer } from './en/explorer';
import { menus } from './en/menus';
import { note } from './en/note';
import { notesList } from './en/notes-list';
import { popup } from './en/popup';
import { saving } from './en/saving';
import { why } from './en/why';
import { bar as barEs } from './es/bar';
import { card as cardEs } from './es/card';
import { citing as citingEs } from './es/citing';
import { common as commonEs } from './es/common';
import { entity as entityEs } from './es/entity';
import { explorer as explorerEs } from './es/explorer';
import { menus as menusEs } from './es/menus';
import { note as noteEs } from './es/note';
import { notesList as notesListEs } from './es/notes-list';
import { popup as popupEs } from './es/popup';
import { saving as savingEs } from './es/saving';
import { why as whyEs } from './es/why';
import { shareSpanish } from './spanish';

const en = { common, entity, saving, card, bar, popup, menus, citing, why, note, notesList, explorer };

export type Catalogue = typeof en;

const es: Catalogue = {
  common: commonEs,
  entity: entityEs,
  saving: savingEs,
  card: cardEs,
  bar: barEs,
  popup: popupEs,
  menus: menusEs,
  citing: citingEs,
  why: whyEs,
  note: noteEs,
  notesList: notesListEs,
  explorer: explorerEs,
};

// What a surface shares with the card finds its words where the card does.
shareSpanish(es);

/** The catalogue of a language. */
export function strings(language: Language): Catalogue {
  return language === 'es' ? es : en;
}
