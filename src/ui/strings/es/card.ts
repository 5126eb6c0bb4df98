import type { card as en } from '../en/card';

export const card: typeof en = {
  save: 'Guardar en notas',
  write: 'Escribir',
  notes: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  why: '¿Por qué?',
  pin: 'Dejar abierta la ficha',
  pinKey: 'Dejar abierta la ficha (Alt+P)',
  open: 'Abrir',
  openLabel: (name) => `Abrir ${name} en otra pestaña`,
  back: (name) => `Volver a ${name}`,
  backToChoice: 'Volver a los nombres posibles',
  couldBe: (quoted) => `${quoted} podría ser`,
  gone: 'Ningún paquete describe ya este nombre.',
  goneLine: 'Un paquete cambió o se quitó después de leer la página. Recárguela para leerla de nuevo.',
  failed: 'Glosa no respondió.',
  failedLine: 'Ni la página ni sus notas se han visto afectadas.',
  lost: 'Glosa ya no funciona en esta página.',
  lostLine:
    'Se actualizó, se desactivó o se quitó. Si se actualizó, recargue la página para volver a ver los nombres: sus notas se conservan.',
  opened: (name, kind) => `${name}, ${kind}`,
};
