import type { entity as en } from '../en/entity';

export const entity: typeof en = {
  quote: (text) => `«${text}»`,
  otherNames: 'Otros nombres',
  moreNames: (count) => `+${count}`,
  moreNamesLabel: (count) => `${count} ${count === 1 ? 'nombre' : 'nombres'} más`,
  more: 'Más',
  asOf: (date, precision) => (precision === 'day' ? `dato del ${date}` : `dato de ${date}`),
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  between: (from, until) => (from === until ? from : `${from} – ${until}`),
  moreFacts: (count) => `${count} ${count === 1 ? 'dato' : 'datos'} más`,
  sources: 'Fuentes',
  moreSources: (count) => `${count} ${count === 1 ? 'fuente' : 'fuentes'} más`,
  sourceNumber: (number, title) => `Fuente ${number}: ${title} (se abre en otra pestaña)`,
  opensTab: '(se abre en otra pestaña)',
  map: 'Mapa',
  numbers: 'Cifras y fuentes',
  notDrawn: 'Algo no se pudo dibujar aquí. Para reintentar, ciérrelo y ábralo.',
  timeline: 'Cronología',
  onlyIn: 'Aún no está en español',
  nothingMore: 'Aquí aún no se sabe más.',
  goTo: (first, last, count) =>
    first === last ? `Ir a la mención ${first} de ${count}` : `Ir a las menciones ${first} a ${last} de ${count}`,
  reviewed: (date) => `Revisado: ${date}`,
  inThisArticle: 'En este artículo',
  connections: 'Vínculos',
  strip: (count, present) =>
    present === null
      ? `Se nombra ${count === 1 ? 'una vez' : `${count} veces`} a lo largo del artículo`
      : `Mención ${present + 1} de ${count} a lo largo del artículo`,
  moreTies: (count) => `${count} más`,
  notThis: 'No es este',
  notThisLabel: (name) => `No es ${name}`,
};
