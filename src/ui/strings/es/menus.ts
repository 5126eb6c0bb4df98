import type { menus as en } from '../en/menus';

export const menus: typeof en = {
  saveHighlight: 'Guardar lo marcado con Glosa',
  badgeTitle: (count) =>
    count === 0
      ? 'Glosa: aquí no se nombra nada conocido'
      : `Glosa: ${count} ${count === 1 ? 'nombre conocido' : 'nombres conocidos'} aquí`,
  off: 'Glosa está apagada aquí',
};
