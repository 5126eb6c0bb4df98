import type { bar as en } from '../en/bar';

export const bar: typeof en = {
  saveHighlight: 'Guardar lo marcado',
  savedHighlight: 'Guardado',
  retry: 'Reintentar',
};
