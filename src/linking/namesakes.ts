/**
 * Things that bear a name they were given: hotels, clubs, ships, prizes, brands, works of art, and people of some trade
 * whom no reader is expected to know. English and Spanish; pure over the passage's text.
 */
const SPAN = 48;

/** What is called after places and movements, right before the name: `hotel Cusco`, `Deportivo Huanta`, `Nuevo Junín`. */
const CALLED_BEFORE =
  `hotel hostal hostel posada bar café cafetería restaurant restaurante pizzería cervecería panadería librería bookshop
revista magazine editorial cine cinema teatro theatre theater museo museum galería gallery estadio stadium
club deportivo sporting sport atlético atlético unión alianza real racing independiente escuela colegio school instituto
clínica hospital farmacia botica empresa compañía company firma brand marca transportes inversiones constructora
consorcio grupo\\sempresarial inmobiliaria agencia\\sde\\sviajes viña bodega cerveza vino tinto wine beer
premio prize copa cup trofeo trophy torneo liga league batalla\\sde battle\\sof héroes\\sde heroes\\sof vencedores\\sde barco buque ferry submarine submarino
corbeta fragata plaza parque park square puente bridge mercado market nuevo nueva new villa puerto san santa fort fuerte mariscal`
    .split(/\s+/)
    .map((word) => word.replace('\\s', '\\s+'));

/** The same right behind it: `Huanta FC`, `Ayacucho S. A. C.`, `Sendero Records`. */
const CALLED_AFTER =
  `FC F\\.\\s?C\\. C\\.?F\\.? City United Club Hotel Bar Café Records Tours Travel Airlines Express Cup
Inc Ltd LLC GmbH S\\.?\\s?A\\.?\\s?C\\.? S\\.\\s?A\\. S\\.?\\s?R\\.?\\s?L\\.? Publicidad Logistics Foods Coffee Capital
Park Plaza Mall Resort Lodge Studios Films Magazine Band`.split(/\s+/);

const BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${CALLED_BEFORE.join('|')})\\s+["“«‘]?$`, 'iu');
/** `un barco, el Río Ene`. */
const APART =
  /(?:^|[^\p{L}])(?:barco|buque|lancha|ship|vessel|boat|ferry|yacht|yate|hotel|bar|club|restaurante?|caballo|horse),\s+(?:el|la|los|las|the)\s+["“«‘]?$/iu;
const AFTER = new RegExp(`^["”»’]?\\s+(?:${CALLED_AFTER.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');

/** Whether the name is what a hotel, a club, a firm, a ship or another place is called. */
export function isNamesake(text: string, start: number, end: number): boolean {
  // Things are called by proper names.
  if (/^\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  const left = text.slice(Math.max(0, start - SPAN), start);
  return BEFORE.test(left) || APART.test(left) || AFTER.test(text.slice(end, end + SPAN));
}

/** Whether letters behind a firm's name say what kind of firm it is: `Redes del Sur, SL`, `Transportes Huanta S. A.` */
export function isLegalForm(text: string, start: number, end: number): boolean {
  const form = /^(?:S\.?\s?L|S\.?\s?A|S\.?\s?A\.?\s?C|S\.?\s?R\.?\s?L|S\.?\s?C|P\.?L\.?C)\.?$/u.test(
    text.slice(start, end),
  );
  const isApart = /\p{Lu}[\p{L}\p{M}]+,\s+$/u.test(text.slice(Math.max(0, start - SPAN), start));
  return form && (isApart || /\./u.test(text.slice(start, end + 1)));
}

const WORK_NOUNS =
  'book|novel|memoir|film|movie|picture|documentary|series|song|album|single|play|poem|painting|canvas|show|exhibition|installation|episode|podcast|walking guide|travel guide|libro|novela|película|documental|serie|canción|disco|álbum|obra|poema|poemario|cuadro|lienzo|muestra|exposición|instalación|episodio|videojuego';

const WORK_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${WORK_NOUNS})(?:\\s+(?:called|named|titled|entitled|llamad[oa]|titulad[oa]))?|titulad[oa]s?|titled|entitled)[,:]?\\s*$`,
  'iu',
);
const WORK_AFTER = new RegExp(
  `^[,.]?["”»’]?,?\\s+(?:an?|una?)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${WORK_NOUNS})(?!\\p{L})`,
  'iu',
);

/** Whether the span is the title of a work, or part of one: `her show “Shining Path”`, `the novel “A Shining Path of Salt”`. */
export function isWorkTitle(text: string, start: number, end: number): boolean {
  if (WORK_AFTER.test(text.slice(end, end + SPAN))) return true;
  const from = Math.max(0, start - 2 * SPAN);
  const opened = /["“«‘]([^"”»’“«]*)$/u.exec(text.slice(from, start));
  const closed = /^([^"”»’“«]*)["”»’]/u.exec(text.slice(end, end + SPAN));
  if (!opened || !closed) return false;
  if (!WORK_BEFORE.test(text.slice(0, from + opened.index).slice(-SPAN))) return false;
  // What people say in quotes has small letters; a title in English has capitals, one in Spanish is short.
  return `${opened[1]} ${closed[1]}`.split(/\s+/u).filter((word) => /^\p{Ll}{4,}/u.test(word)).length <= 2;
}

/** Whether a name begins a short phrase in quotes: `la serie “Sendero de sangre”`. What people say has a verb. */
export function isTitlePhrase(text: string, start: number, end: number): boolean {
  const isOpen = /["“«‘](?:the\s+|el\s+|la\s+|los\s+|las\s+)?$/iu.test(text.slice(Math.max(0, start - 6), start));
  return (
    isOpen && /^\s+(?:de|del|al|of|to|for)\s+[\p{L}]+(?:\s+[\p{L}]+)?[,.]?["”»’]/iu.test(text.slice(end, end + SPAN))
  );
}

const TRADE =
  `driver farmer teacher vendor seller shopkeeper baker student pupil mechanic nurse doctor dentist lawyer corporal sergeant
fisherman merchant guide porter doorman waiter cook chef barber painter poet singer actor actress musician sculptor
goalkeeper striker defender midfielder footballer player coach referee boxer cyclist tourist pilot plumber carpenter
receptionist cleaner widow widower pensioner engineer biologist economist sociologist historian analyst columnist
chofer conductor taxista agricultor agricultora campesino campesina profesor profesora maestro maestra vendedor vendedora
comerciante panadero panadera estudiante alumno alumna mecánico enfermero enfermera médico médica abogado abogada cabo
sargento suboficial técnico pescador guía portero mozo camarero camarera cocinero cocinera peluquero pintor pintora poeta
cantante actor actriz músico escultor delantero defensa lateral mediocampista futbolista entrenador árbitro boxeador
ciclista turista piloto carpintero recepcionista viuda viudo jubilado jubilada ingeniero ingeniera biólogo bióloga
economista sociólogo socióloga historiador historiadora analista columnista quiosquero hincha alcalde regidor concejal`
    .split(/\s+/)
    .join('|');

const PLAYED_BEFORE =
  /(?:^|[^\p{L}])(?:played by|portrayed by|directed by|written by|interpretad[oa] por|encarnad[oa] por|dirigid[oa] por|escrit[oa] por)\s+$/iu;
const BYLINE = /^\s*(?:by|por|texto|fotos?|photos?|reporting by)\s*:?\s+$/iu;

/** Whether a name is that of who wrote, shot or plays what is told: `By Juan Roca`, `played by Juan Roca`. */
export function isCredit(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - SPAN), start);
  return PLAYED_BEFORE.test(left) || (start < SPAN && BYLINE.test(left));
}

const TRADE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${TRADE})\\s*,?\\s*["“«‘]?$`, 'iu');
const TRADE_AFTER = new RegExp(
  `^["”»’]?\\s*,\\s+(?:(?:a|an|the|el|la|un|una|our|my|his|her|su)\\s+)?(?:[\\p{Ll}-]+\\s+)?(?:${TRADE})(?:e?s)?(?![\\p{L}])`,
  'iu',
);
const AGE_AFTER = /^["”»’]?\s*,\s+(?:de\s+)?\d{1,2}(?:\s+años)?\s*[,.;]/u;

/** Whether a first name is that of somebody from the street: `the driver, José`, `Raúl, 34,`, `Olga, vendedora de fruta`. */
export function isBystander(text: string, start: number, end: number): boolean {
  return hasTrade(text, start, end) || AGE_AFTER.test(text.slice(end, end + SPAN));
}

/** Whether a name has a trade beside it that those we know by name do not have: `el actor Juan Roca`, `Juan Roca, a baker`. */
export function hasTrade(text: string, start: number, end: number): boolean {
  return (
    TRADE_BEFORE.test(text.slice(Math.max(0, start - SPAN), start)) || TRADE_AFTER.test(text.slice(end, end + SPAN))
  );
}

/** Whether the words behind a name introduce its bearer to the reader: `Borda, the student who went with him`. */
export function isIntroducedAfter(text: string, end: number): boolean {
  return /^\s*,\s+(?:the|an?|el|la|una?)\s+(?:[\p{Ll}\p{M}-]+\s+){1,3}(?:who|whom|que|a\s+quien)\s/u.test(
    text.slice(end, end + 2 * SPAN),
  );
}
