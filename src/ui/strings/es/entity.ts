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
  reasons: {
    these: {
      person: 'esta persona',
      organization: 'esta organización',
      place: 'este lugar',
      substance: 'esta sustancia',
      term: 'este término',
      law: 'esta ley',
      event: 'este suceso',
    },
    name: (name, thisOne) => `Marcado porque ${name} es un nombre completo de ${thisOne}.`,
    pattern: (name, intro) => `Marcado porque el artículo presenta ${name} como alias: ${intro}.`,
    patternOnly: (name) => `Marcado porque el artículo presenta ${name} como alias.`,
    surname: (name, full) => `Marcado porque el artículo da el nombre entero, ${full}; ${name} es el apellido.`,
    surnameOnly: (name) => `Marcado porque ${name} es el apellido de una persona nombrada en este artículo.`,
    context: (name, thisOne, clauses) =>
      `${name} solo podría ser otra cosa. Marcado como ${thisOne} porque el artículo ${clauses}.`,
    introduced: (words) => `lo presenta: ${words}`,
    named: (words) => `dice también ${words}`,
    related: (words) => `nombra también ${words}`,
    word: (words, count) => `trae cerca ${count === 1 ? 'la palabra' : 'las palabras'} ${words}`,
  },
  moreTies: (count) => `${count} más`,
};
