import { type packs as en, MEGABYTES } from '../en/packs';

export const packs: typeof en = {
  title: 'Paquetes',
  text: 'Un paquete es una colección de entradas: nombres, datos y sus fuentes. Los suyos se quedan en este navegador.',
  failed: 'No se pudieron leer los paquetes. Inténtelo de nuevo.',
  version: 'Versión',
  licence: 'Licencia',
  languages: 'Idiomas',
  languageNames: { en: 'inglés', es: 'español' },
  installed: 'Instalado',
  bundled: 'viene con Glosa',
  reviewed: 'Revisado',
  coverage: 'Contiene',
  entries: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
  types: {
    person: (count) => (count === 1 ? '1 persona' : `${count} personas`),
    organization: (count) => (count === 1 ? '1 organización' : `${count} organizaciones`),
    place: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
    substance: (count) => (count === 1 ? '1 sustancia' : `${count} sustancias`),
    term: (count) => (count === 1 ? '1 término' : `${count} términos`),
    law: (count) => (count === 1 ? '1 norma' : `${count} normas`),
    event: (count) => (count === 1 ? '1 suceso' : `${count} sucesos`),
  },
  details: (names, claims, relations) =>
    [
      names === 1 ? '1 nombre' : `${names} nombres`,
      claims === 1 ? '1 afirmación con fecha' : `${claims} afirmaciones con fecha`,
      relations === 1 ? '1 relación' : `${relations} relaciones`,
    ].join(', '),
  sources: (count) => (count === 1 ? '1 fuente' : `${count} fuentes`),
  use: (name) => `Usar ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar ${name}`,
  removed: (name) => `Se quitó ${name}.`,
  removeFailed: 'No se quitó: no se pudieron escribir los paquetes. Inténtelo de nuevo.',
  undoFailed: 'No se deshizo: no se pudieron escribir los paquetes, o entretanto cambió otra cosa.',
  conflicts: 'Conflictos',
  conflictIds: (count, other, isEarlier) => {
    const entries = count === 1 ? '1 entrada está' : `${count} entradas están`;
    return `${entries} también en ${other}. ${isEarlier ? `Vale lo que dice ${other}.` : 'Vale lo que dice este paquete.'}`;
  },
  conflictNames: (count, other) => {
    const names = count === 1 ? '1 nombre significa' : `${count} nombres significan`;
    return `${names} otra cosa en ${other}. Decide el artículo, o no se señala ninguno.`;
  },
  conflictName: (text, here, there) => `«${text}»: ${here} o ${there}`,
  more: (count) => `y ${count} más`,

  install: 'Instalar un paquete desde un archivo',
  installHint: 'O suelte aquí el archivo. Primero se examina; nada se acepta hasta que usted lo diga.',
  formatHint: 'Un archivo JSON, como describe el formato de paquetes y escribe «npm run knowledge -- compile».',
  checking: (file) => `Examinando ${file}…`,
  previewTitle: (name) => `¿Instalar ${name}?`,
  replaces: (name, version, installed) => `Ocupa el lugar de ${name}, versión ${version}, instalado el ${installed}.`,
  older: (version) => `Lo instalado es más nuevo que la versión ${version} de este archivo.`,
  same: 'Este mismo archivo ya está instalado.',
  sample: 'Empieza por',
  warnings: (count) => (count === 1 ? '1 observación' : `${count} observaciones`),
  take: 'Instalar',
  replace: 'Reemplazar',
  done: (name) => `${name} está instalado. Las páginas abiertas se leen de nuevo.`,
  refused: {
    'not-json': (file) => `${file} no se acepta: no es JSON, o está cortado.`,
    'too-large': (file) => `${file} no se acepta: ocupa más de los ${MEGABYTES} MB que puede tener un paquete.`,
    schema: (file) => `${file} no se acepta: no se ajusta al formato de paquetes.`,
    checks: (file) => `${file} no se acepta: se contradice.`,
    'bundled-id': (file) => `${file} no se acepta: tiene el identificador del paquete que viene con Glosa.`,
  },
  unchanged: 'Nada ha cambiado.',
  unreadable: (file) => `No se pudo leer ${file} del disco. Nada ha cambiado.`,
  inEntity: (entity) => `en ${entity}`,
  noRoom: 'No se instaló: no queda espacio en este dispositivo. Libere espacio e inténtelo de nuevo.',
  storageFailed: 'No se instaló: falló el almacenamiento del navegador. Nada ha cambiado; inténtelo de nuevo.',
};
