import type { privacy as en } from '../en/privacy';

export const privacy: typeof en = {
  short: [
    'En las páginas que parecen artículos se buscan nombres en el texto que usted ve. Eso ocurre dentro de su navegador.',
    'Nada se envía a ninguna parte: ni servidor, ni cuenta, ni estadísticas.',
    'No se lee lo que escribe, ni contraseñas, ni formularios, ni texto oculto.',
  ],
  whole: [
    [
      'Qué se lee',
      'En una página que parece un artículo, el texto visible, para encontrar nombres en él. No se lee lo que usted escribe, el texto editable, las contraseñas, los campos de formulario, el código ni el texto oculto. En otras páginas Glosa mira unos pocos datos (si la página dice ser un artículo, si tiene párrafos) y se duerme. El texto pasa al fondo de la propia extensión en su navegador, se compara allí y se guarda solo mientras la pestaña está abierta.',
    ],
    [
      'Qué se guarda',
      'Solo en este navegador: sus ajustes; los paquetes que instale; sus notas, cada una con las palabras citadas, algunas palabras alrededor, la dirección, el título, el medio, el autor y la fecha de la página, y los nombres que contiene; las ediciones de notas sin terminar. En ventanas privadas una nota se guarda solo si usted lo acepta. Al quitar la extensión se borra todo.',
    ],
    [
      'Qué puede ver una página',
      'Glosa no añade nada a una página hasta que usted la usa allí por primera vez; entonces, un solo elemento, cuyo contenido está cerrado para la página. Una página puede averiguar cuáles de sus propias palabras están señaladas y que hay resaltados suyos pintados. Si en un sitio eso importa, apague los nombres y las notas en Sitios.',
    ],
    [
      'Qué se envía',
      'Nada. Los enlaces de una ficha (las fuentes de los datos) se abren solo cuando hace clic en ellos, sin decir a la fuente de qué página viene.',
    ],
  ],
};
