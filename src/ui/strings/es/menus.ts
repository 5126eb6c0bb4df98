import type { menus as en } from '../en/menus';

export const menus: typeof en = {
  saveHighlight: 'Guardar lo marcado con Glosa',
  lookUp: (words) => `Buscar «${words}» en Glosa`,
  addressBar: 'Busque quién o qué es un nombre',
  badgeTitle: (count) =>
    count === 0
      ? 'Glosa: aquí no se nombra nada conocido'
      : `Glosa: ${count} ${count === 1 ? 'nombre conocido' : 'nombres conocidos'} aquí`,
  closed: 'Glosa: las extensiones no pueden entrar en esta página',
  noNames: 'Glosa: aquí no hay ningún nombre al que ir',
};
