/**
 * Words that stand in ordinary prose with a capital or without, so that as a name they would link a page about
 * something else. A strong name that is one of them links everywhere: an error. A weak one needs evidence and a way to be
 * told apart: context words or rivals. The list is short on purpose: the words that names of people, groups, places and
 * laws are made of, the months, the days and the commonest words of each language; an author hears of them, not of all.
 */
const ENGLISH =
  'the a an and or of to in on for with by from at as is are was were be been it this that he she they we you i all any ' +
  'no not new old first last one two three great general special national federal royal public free open united state ' +
  'states government ministry minister president congress senate house court supreme law act bill list order office ' +
  'agency department treasury bureau board council committee commission union party movement front army navy force ' +
  'forces police guard command operation plan project program programme fund bank company group team club school ' +
  'university church city town village valley river mountain lake island north south east west upper lower central ' +
  'coast border road street bridge war peace crime drug drugs weapon attack massacre kidnapping trial sentence ' +
  'january february march april may june july august september october november december ' +
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'comrade leader chief captain major king queen pope path light shining truth freedom liberty justice hope victory ' +
  'people man woman child son father mother brother sister friend world country nation home time year day news post ' +
  'times star sun moon mail herald press trade commerce';
const SPANISH =
  'el la los las un una unos unas y o de del al en con por para sin sobre entre que se su sus es son fue era ser no si ' +
  'nuevo nueva viejo gran grande general especial nacional federal real público pública libre unido unidos estado ' +
  'estados gobierno ministerio ministro presidente congreso senado corte tribunal supremo ley lista orden oficina ' +
  'agencia departamento tesoro consejo comité comisión unión partido movimiento frente ejército marina fuerza fuerzas ' +
  'policía guardia comando mando operación plan proyecto programa fondo banco empresa grupo equipo club colegio escuela ' +
  'universidad iglesia ciudad pueblo valle río monte montaña lago isla norte sur este oeste alto bajo centro central ' +
  'costa frontera camino calle puente guerra paz crimen droga drogas arma ataque masacre secuestro juicio sentencia ' +
  'enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre ene ' +
  'lunes martes miércoles jueves viernes sábado domingo ' +
  'camarada jefe capitán mayor rey reina papa sendero luz luminoso verdad libertad justicia esperanza victoria ' +
  'gente hombre mujer niño hijo padre madre hermano hermana amigo mundo país nación casa hora tiempo año día noticia ' +
  'correo diario prensa comercio pista pasta coca salsa';

/** Folded as names are compared. */
export const COMMON_WORDS: readonly string[] = `${ENGLISH} ${SPANISH}`.split(' ');
