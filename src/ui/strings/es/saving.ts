import type { saving as en } from '../en/saving';

export const saving: typeof en = {
  saving: 'Guardando…',
  saved: 'Guardado en notas',
  troubles: {
    'storage-full': 'No se guardó: no queda espacio en este equipo. Libera algo y vuelve a intentarlo.',
    'storage-failed': 'No se guardó: no se pudo escribir en las notas. Las anteriores siguen intactas.',
    'nothing-selected': 'No se guardó: ya no hay nada seleccionado. Selecciona de nuevo las palabras.',
    'too-long': 'No se guardó: es demasiado texto para una sola nota. Selecciona menos.',
    'needs-consent': 'Esta es una ventana privada. ¿Guardar de todos modos?',
    'no-page': 'No se guardó: no se puede preguntar a esta página qué es.',
    declined: 'No se guardó, como elegiste.',
    'no-answer': 'No se guardó: Glosa no respondió. No se perdió nada; vuelve a intentarlo.',
  },
};
