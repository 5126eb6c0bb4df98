import type { why as en } from '../en/why';

export const why: typeof en = {
  undecided: 'El artículo no dice cuál, así que Glosa no elige.',
  notThisWhere: (quoted, name) => `${quoted} no es ${name}:`,
  scopes: { here: 'En esta página', site: 'En este sitio', everywhere: 'En todas partes' },
  corrected: {
    here: (quoted, name) => `En esta página ${quoted} ya no se toma por ${name}.`,
    site: (quoted, name) => `En este sitio ${quoted} ya no se toma por ${name}.`,
    everywhere: (quoted, name) => `${quoted} ya no se toma por ${name} en ninguna parte.`,
  },
  know: 'Ya lo conozco',
  known: (name) => `Usted ya conoce ${name}: no se subraya más.`,
  notKept: 'No se guardó: Glosa no respondió, o esta ventana es privada.',
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
};
