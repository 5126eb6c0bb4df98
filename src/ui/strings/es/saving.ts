import type { saving as en } from '../en/saving';

export const saving: typeof en = {
  saving: 'Guardando…',
  saved: 'Guardado',
  troubles: {
    'storage-full': 'No se guardó: no queda espacio en este equipo. Libere espacio y vuelva a intentarlo.',
    'storage-failed': 'No se guardó: no se pudo escribir en las notas. Las anteriores siguen intactas.',
    'nothing-selected': 'No se guardó: ya no hay nada seleccionado. Seleccione de nuevo las palabras.',
    'too-long': 'No se guardó: es demasiado texto para una sola nota. Seleccione menos.',
    'needs-consent': 'Esta es una ventana privada. ¿Guardar de todos modos?',
    'no-page': 'No se guardó: no se puede preguntar a esta página qué es.',
    declined: 'No se guardó, como usted eligió.',
    'no-answer': 'No se guardó: Glosa no respondió. No se perdió nada; vuelva a intentarlo.',
  },
};
