/**
 * What stands right around a span, in the terms linking reasons in: is it introduced as an alias, is it part of a longer
 * name, is it said to be somebody unknown, is a family meant. English and Spanish; pure over the passage's text.
 */
const OPENING = /[\s"“”„«»‹›‘’'´`(]*$/u;

/** Those to whom somebody goes by an alias: his own, and who hunts him. What a mother or a customer calls him is his name. */
const CALLERS =
  'army|military|troops|soldiers|police|followers|men|fighters|comrades|rebels|guerrillas|authorities|prosecutors|officials|intelligence|ejército|militares|policía|tropas|soldados|seguidores|hombres|combatientes|camaradas|subversivos|autoridades|fiscalía|fiscales|inteligencia';
const BY_CALLERS = `(?:[\\p{L}’']+ ){0,3}(?:${CALLERS}) `;

const INTRODUCTION = new RegExp(
  `(?:^|[^\\p{L}])(alias|a\\.?\\s?k\\.?\\s?a\\.?|\\(a\\)|comrades?|camaradas?|comandantes?|commanders?|known as|known simply as|known also as|known (?:to|by|among) ${BY_CALLERS}as|conocid[oa](?: también| simplemente| mejor)? como|conocid[oa] (?:por|entre|para) ${BY_CALLERS}como|(?:whom|a quien(?:es)?|al que) ${BY_CALLERS}(?:calls?|called|know as|knew as|llaman?|llamaban?|apodan?|apodaban?|conocen? como|conocían? como)|cabecillas?|lugartenientes?|henchm[ae]n|apodad[oa]|apodo|nicknamed|goes by(?: the name)?|dubbed|el alias de|nom de guerre|nombre de guerra|presidente|chairman)[\\s,:]*(?:(?:comrade|camarada|comandante)\\s*)?$`,
  'iu',
);

/** Whom men follow, right before a nickname in quotes: `la columna de ‘José’`, `men led by “Raúl”`, `el jefe, «José»`. */
const FOLLOWED =
  /(?:^|[^\p{L}])((?:(?:columna|column|gente|hombres|men|facción|faction|banda|band|gang|célula|cell|seguidores|followers|fighters|combatientes|huestes|tropas)\s+(?:de|of)|(?:led|commanded|headed|run)\s+by|(?:dirigid|comandad|liderad|encabezad|mandad)[oa]s?\s+por|al\s+mando\s+de|bajo\s+el\s+mando\s+de|a\s+las\s+órdenes\s+de|loyal\s+to|leales\s+a|jefes?|mandos?|líder|leaders?|chiefs?|warlords?))[\s,:]*$/iu;

const CALLED_AFTER =
  /^["”»’'´]?,?\s+(?:as|como)\s[^.;]{0,60}?(?:is called|was called|is known|called (?:him|her)self|llaman|conocen?|conocid[oa]|se hacía llamar)/iu;

const UNKNOWN_PERSON =
  /(?:^|[^\p{L}])(?:un tal|una tal|a certain|any|some|another|algún|cualquier|otr[oa]|our|my|his|her|nuestr[oa]|named|called|llamad[oa]|se llama|se llamaba|de apellido|apellidad[oa]|surnamed|(?:only|just|solo|sólo|solamente|apenas) (?:[\p{L}]+ ){1,2}(?:(?:sur|first |last |family )name|nombre|apellido),?|identified only (?:as|by (?:his|her|their) (?:sur|first |last |family )name,?)|identificad[oa] (?:solo|sólo|solamente|únicamente) (?:como|con (?:el|su) (?:nombre|apellido)(?: de)?,?)|by the name of)\s*["“«‘']?$/iu;

const FAMILY_BEFORE = /(?:^|[^\p{L}])(?:los|las|hermanos|hermanas|familia|clan|the)\s+$/iu;
const FAMILY_AFTER = /^\s*(?:brothers?|siblings?|family|clan|sisters?|hermanos?)(?:[^\p{L}]|$)/iu;

/** Capitalised words that begin a sentence without being anybody's given name. */
const FUNCTION_WORDS = new Set(
  `a al ante como con contra cuando de del desde donde durante el en entre era es está esta este hasta la las le lo los más
mientras ni no nuestro o para pero por que quien se según si sin sobre su sus también tras un una y ya
after also although an and as at be before but by even for from he her his how if in is it its like nor not of on or our
out she since so than that the their then there they this though to under until was were when where which while who why
with yet only both whether unless because perhaps maybe did does will would could quizá quizás acaso porque cuál cómo dónde
once now later earlier today yesterday tomorrow ayer hoy mañana luego entonces además aunque
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before a name that are offices, not given names. */
const TITLES = new Set(
  `comrade camarada comandante commander alias presidente president chairman señor señora don doña sr sra mr mrs ms dr
general commissioner chief comisionado comisionada jefe jefa expresidenta expresidente expremier
senador senadora congresswoman congressman attorney sociólogo economista psicóloga psychologist
coronel colonel capitán captain secretary secretario secretaria spokesman spokeswoman spokesperson official officials deputy agent agents
ministro ministra minister premier director directora ex exministro terrorista
cabecilla leader líder senator congresista juez judge fiscal prosecutor doctor doctora abogado abogada`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words beside a place's name that say what kind of place it is, rather than making another name of it. */
const PLACE_NOUNS = new Set(
  `region province department district valley river basin city town región provincia departamento distrito valle río cuenca
ciudad pueblo comunidad prison penal upper lower alto bajo north south`
    .split(/\s+/)
    .filter(Boolean),
);

/** The word that introduces the span as an alias (`alias`, `camarada`, `known as`…), or null. */
export function introduction(text: string, start: number): string | null {
  const left = text.slice(Math.max(0, start - 60), start).replace(OPENING, '');
  const found = INTRODUCTION.exec(left)?.[1] ?? (/\(a\s*$/iu.test(left) ? '(a)' : undefined);
  return found ?? null;
}

/** The words before a nickname in quotes that say whom men follow, or null. */
export function followed(text: string, start: number): string | null {
  return FOLLOWED.exec(text.slice(Math.max(0, start - 60), start).replace(OPENING, ''))?.[1] ?? null;
}

/** Whether what follows says that somebody is called this: `José, as Víctor is called`. */
export function isCalledAfter(text: string, end: number): boolean {
  return CALLED_AFTER.test(text.slice(end, end + 90));
}

/** Whether only a comma or space and an opening quote or bracket stand between `from` and `start`: `Flores, “Artemio”`. */
export const APPOSITION_MOST = 7;

export function isQuotedApposition(text: string, from: number, start: number): boolean {
  return start - from <= APPOSITION_MOST && /^[\s,—–-]*[("“„«‹‘'´`]\s*["“«‘'´`]?$/u.test(text.slice(from, start));
}

const KIN_NOUNS =
  'brother|sister|cousin|uncle|aunt|father|mother|son|daughter|husband|wife|nephew|friend|neighbou?r|colleague|hermano|hermana|primo|prima|tío|tía|padre|madre|hijo|hija|esposo|esposa|marido|sobrino|amigo|amiga|vecino|vecina|colega';
const KIN = new RegExp(
  `(?:^|[^\\p{L}])(?:${KIN_NOUNS}|menor|mayor|youngest|eldest|older|younger)(?:\\s(?:mayor|menor))?,?$`,
  'iu',
);
const KIN_OF = new RegExp(`(?:^|[^\\p{L}])(?:${KIN_NOUNS})\\s+(?:mayor\\s+|menor\\s+)?(?:de|del|of)$`, 'iu');

/**
 * Whether the span is introduced as somebody's relative or friend (`his brother Raúl`, `el menor, «Gabriel»`): one we know
 * only if it is a relative of somebody we know.
 */
export function isKin(text: string, start: number): boolean {
  return KIN.test(text.slice(Math.max(0, start - 40), start).replace(OPENING, ''));
}

/** Whether somebody is said to be a relative of the span: `Raúl, el hermano de «José»`. */
export function isKinOf(text: string, start: number): boolean {
  return KIN_OF.test(text.slice(Math.max(0, start - 40), start).replace(OPENING, ''));
}

/** Whether a span stands in quotes by itself, as nicknames do: `el cabecilla «José»`, `the rebel ‘Alipio,’`. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return (
    /["“„«‹‘'´`]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[,.]?\s*["”“»›’'´`]/u.test(text.slice(end, end + 3))
  );
}

/** Whether the text says that the bearer is somebody the reader is not expected to know: `a man named X`, `a Raúl`. */
export function isUnknownPerson(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 56), start);
  if (isSoCalled(text, start)) return false;
  // In Spanish *a* is a preposition: *vio a Raúl*.
  return UNKNOWN_PERSON.test(left) || (/(?:^|[^\p{L}])(?:a|an)\s+$/iu.test(left) && isEnglish(text));
}

/** Whether something is said to be called this: `a shop called El Comercio`. */
export function isCalled(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:called|named|titled|entitled|llamad[oa]s?|titulad[oa]|denominad[oa])\s*["“«‘'´]?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** `el llamado «presidente Gonzalo»`, `the so-called Gonzalo`: of a person, how everybody calls him. */
export function isSoCalled(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:so-called|(?:el|la|al|del|mal)\s+llamad[oa]|autodenominad[oa])\s*["“«‘'´]?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

const STREET_BEFORE =
  /(?:^|[^\p{L}])(?:calle|avenida|av\.|jirón|jr\.|pasaje|paseo|urbanización|rua|rue|(?:esquina|intersección|corner|intersection)\s+(?:con|de|of|with))\s+(?:\p{Lu}[\p{L}\p{M}]+\s+)?$/iu;
/** `Junín 340,` is a house; of four digits those of a year are none. */
const STREET_AFTER =
  /^\s+(?:(?:street|avenue|road|square|lane|boulevard)(?:[^\p{L}]|$)|(?!(?:1[5-9]|20)\d\d)\d{3,4}\s*(?:[,.;)]|$))/iu;

/** Whether a street bears the name: `jirón Ayacucho`, `avenida Mariscal Ayacucho`, `Junín Street`. */
export function isStreet(text: string, start: number, end: number): boolean {
  return STREET_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || STREET_AFTER.test(text.slice(end, end + 14));
}

/** Whether a span stands in quotes together with other words, as in the title of a book or a film. */
export function isInTitle(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 60);
  const opened = /["“«‘][^"”»’]*$/u.exec(left);
  const closed = /^[^"“«‘]*["”»’]/u.exec(right);
  if (!opened || !closed) return false;
  return /[\p{L}]/u.test(opened[0]) || /[\p{L}]/u.test(closed[0]);
}

/** Whether what is written is an abbreviation that only looks like the name: `15 Ene. y 3 Feb.` */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  return end - start <= 4 && /^\.\s*(?:[\p{Ll}\d,;–-])/u.test(text.slice(end, end + 4));
}

function isEnglish(text: string): boolean {
  const head = text.slice(0, 500);
  const count = (words: RegExp): number => head.match(words)?.length ?? 0;
  return count(/\b(?:the|of|and|was|his|with|to)\b/giu) >= count(/\b(?:el|la|los|de|que|del|con|su|una)\b/giu);
}

/** Whether a surname stands for a family or several brothers. */
export function isFamily(text: string, start: number, end: number): boolean {
  return FAMILY_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || FAMILY_AFTER.test(text.slice(end, end + 14));
}

/** The word joined to a span by nothing but a space or a hyphen, and where it stands. */
export type Neighbour = { text: string; start: number; end: number };

export function wordBefore(text: string, start: number): Neighbour | null {
  const found = /([\p{L}\p{M}][\p{L}\p{M}\p{N}]*)[\s\u00ad\u200b]*[\s\-‐‑]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (!found?.[1]) return null;
  const from = Math.max(0, start - 40) + found.index;
  return { text: found[1], start: from, end: from + found[1].length };
}

export function wordAfter(text: string, end: number): Neighbour | null {
  const found = /^([\s\-‐‑]+(?:(?:de|del|da|dos|van|von)\s+(?:la\s+|los\s+)?)?)([\p{L}\p{M}][\p{L}\p{M}\p{N}]*)/u.exec(
    text.slice(end, end + 48),
  );
  if (!found?.[2]) return null;
  const from = end + (found[1] ?? '').length;
  return { text: found[2], start: from, end: from + found[2].length };
}

/** Whether a neighbour reads as part of a name: capitalised, and neither a function word nor a title. */
export function isNamePart(neighbour: Neighbour | null): boolean {
  if (!neighbour || !/^\p{Lu}/u.test(neighbour.text)) return false;
  const lower = neighbour.text.toLowerCase();
  return !FUNCTION_WORDS.has(lower) && !TITLES.has(lower) && !PLACE_NOUNS.has(lower);
}

/**
 * Whether capitals say nothing in this passage, because every longer word has one (an English headline) or all letters
 * are capitals.
 */
export function isHeadline(text: string): boolean {
  if (text.length > 240) return false;
  if (text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)) return true;
  if (/[.!?…]["”’»)\]]*\s*$/u.test(text)) return false;
  const long = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  if (long.length < 3) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
