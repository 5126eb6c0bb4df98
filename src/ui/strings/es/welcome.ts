import type { welcome as en } from '../en/welcome';

export const welcome: typeof en = {
  title: 'Le damos la bienvenida a Glosa',
  lead: 'Las noticias nombran a personas, grupos y lugares de los que nadie le ha hablado. Glosa subraya los que conoce, y una ficha dice quién es, desde cuándo y según quién.',
  tryTitle: 'Pruébelo',
  tryText: 'Deje el puntero sobre un nombre subrayado, o elija uno con la tecla Tab y pulse Intro.',
  sampleTitle: 'Un valle y sus muchos nombres',
  sample: [
    'El valle de los ríos Apurímac, Ene y Mantaro, que los peruanos llaman VRAEM, es donde la larga guerra del Perú nunca terminó del todo. Allí crece más coca que en cualquier otra parte del país: 35 709 hectáreas en 2022, según la cuenta de Devida, el organismo antidrogas.',
    'Sigue allí un grupo que salió de Sendero Luminoso. Su jefe, Víctor Quispe Palomino, alias «José», escapó herido de la Operación Patriota en agosto de 2022. El Tesoro de los Estados Unidos había sancionado a José en 2015.',
  ],
  sampleNote: 'Un párrafo de muestra, que Glosa acaba de leer en su navegador.',
  noneTitle: 'Aquí no hay ningún nombre señalado.',
  noneText: 'El paquete que conoce estos nombres está apagado. Enciéndalo en Paquetes, en las opciones.',
  failed: 'No se pudo leer la muestra: la extensión no respondió.',
  close: 'Cerrar la ficha',
  about: (name) => `${name}: abrir la ficha`,

  howTitle: 'Qué puede esperar',
  how: [
    [
      'Discreta',
      'La mayoría de las páginas no nombran a nadie que Glosa conozca. Allí no muestra nada y apenas cuesta nada.',
    ],
    [
      'Acierta o calla',
      'Un José puede ser cualquiera. Un nombre se señala cuando el artículo dice de quién es, y cada ficha puede explicar por qué.',
    ],
    ['Fuentes', 'Cada dato tiene una fuente y una fecha. Cuando las fuentes discrepan, se muestran ambas.'],
    [
      'Suyo',
      'Seleccione palabras y guárdelas. Sus notas se quedan en este navegador y se van con usted en un archivo.',
    ],
    ['Apagar es apagar', 'El botón de la barra la apaga en un sitio o en todas partes, al instante.'],
    ['A mano', 'El botón de la barra también dice quién aparece en una página y busca en todo lo que Glosa conoce.'],
  ],
  privacyTitle: 'Qué se hace con lo que usted lee',
  privacyMore: 'Todo, en las opciones',

  accessTitle: 'Su navegador mantiene las páginas cerradas para Glosa',
  accessText:
    'Para encontrar nombres, Glosa tiene que ver el texto de las páginas que usted lee. Lo que ve se queda en el navegador. Permítalo ahora para todos los sitios o más tarde, sitio por sitio, desde el botón de la barra.',
  allow: 'Permitir en todos los sitios',
  allowed: 'Permitido. También se leen las páginas que ya estaban abiertas.',
  declined: 'No se dio acceso. El botón de la barra vuelve a preguntar, sitio por sitio.',
  options: 'Opciones',
};
