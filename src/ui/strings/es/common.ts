import type { common as en } from '../en/common';

export const common: typeof en = {
  close: 'Cerrar',
  save: 'Guardar',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  retry: 'Reintentar',
  types: {
    person: 'Persona',
    organization: 'Organización',
    place: 'Lugar',
    substance: 'Sustancia',
    term: 'Término',
    law: 'Ley',
    event: 'Suceso',
  },
  times: (count) => (count === 1 ? 'una vez' : `${count} veces`),
};
