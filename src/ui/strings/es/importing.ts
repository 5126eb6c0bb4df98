import type { importing as en } from '../en/importing';

export const importing: typeof en = {
  title: 'Importar notas',
  lead: 'Un archivo de notas de Glosa, de Hypothesis o de cualquier programa de Web Annotation. Antes de que entre nada, se ve lo que entraría.',
  choose: 'Elegir un archivo',
  drop: 'O suéltelo aquí. JSON, hasta 60 millones de caracteres.',
  reading: (file) => `Leyendo ${file}…`,
  unreadable: (file) => `No se pudo leer ${file} del disco. Nada ha cambiado.`,
  failed: 'No se hizo: la extensión no respondió. Nada ha cambiado; inténtelo de nuevo.',
  formats: {
    json: 'Exportación de Glosa',
    jsonld: 'Anotaciones web (Web Annotation)',
    hypothesis: 'Exportación de Hypothesis',
  },

  ready: (count) => (count === 1 ? 'Entraría 1 nota' : `Entrarían ${count} notas`),
  nothingNew: 'En este archivo no hay nada nuevo',
  facts: {
    file: 'Archivo',
    format: 'Formato',
    fresh: 'Nuevas',
    duplicates: 'Ya están aquí',
    intoTrash: 'De las nuevas, en la papelera',
    skipped: 'No son notas',
    pages: 'Páginas',
  },
  duplicatesHint: 'se quedan como están',
  skippedHint: 'respuestas, marcadores y otras cosas',
  begins: 'Empieza por',
  onEntity: 'sobre una entrada',
  pageNote: 'sobre la página',
  andMore: (count) => `y ${count} más`,
  take: (count) => (count === 1 ? 'Importar 1 nota' : `Importar ${count} notas`),
  another: 'Elegir otro archivo',
  importing: (count) => (count === 1 ? 'Importando 1 nota…' : `Importando ${count} notas…`),

  done: (count) => (count === 1 ? 'Entró 1 nota' : `Entraron ${count} notas`),
  doneText: (duplicates) =>
    duplicates === 0
      ? 'Están en la ventana de Glosa, en Notas, y pintadas en sus páginas.'
      : `Están en la ventana de Glosa, en Notas, y pintadas en sus páginas. ${duplicates} ya estaban y siguen como estaban.`,
  undo: 'Enviarlas a la papelera',
  undone: (count) =>
    count === 1
      ? '1 nota está en la papelera. Las notas anteriores siguen como estaban.'
      : `${count} notas están en la papelera. Las notas anteriores siguen como estaban.`,
  undoFailed: 'No se deshizo: no se pudieron escribir las notas. Siguen todas aquí.',

  refused: (file) => `No se importó ${file}`,
  unchanged: 'Nada ha cambiado: un archivo entra entero o no entra.',
  why: {
    syntax: 'No es JSON, o está cortado.',
    unknown: 'Es JSON, pero no de un programa cuyas notas se puedan leer aquí.',
    field: 'Contiene algo que ninguna nota puede contener.',
    empty: 'Nada de lo que contiene es una nota.',
    'too-large': 'Es demasiado grande. Expórtelo por partes e impórtelas una tras otra.',
    'later-version': 'Lo hizo una versión posterior de Glosa. Actualice esta y vuelva a importar.',
  },
  line: (line) => `Línea ${line}`,
  field: (field) => `Campo ${field}`,
  storage: {
    'storage-full':
      'No se importó, ni siquiera en parte: no queda espacio en este dispositivo. Libere espacio e inténtelo de nuevo.',
    'storage-failed': 'No se importó, ni siquiera en parte: no se pudieron escribir las notas. Inténtelo de nuevo.',
  },
};
