import type { popup as en } from '../en/popup';

export const popup: typeof en = {
  onThisSite: 'en este sitio',
  offEverywhere: 'apagada en todas partes',
  pausedUntil: (time) => `en pausa hasta las ${time}`,
  search: 'Buscar personas, lugares, notas',
  tabs: { label: 'Vistas', page: 'Esta página', notes: 'Notas' },
  back: 'Volver',
  loading: 'Cargando',

  menu: {
    label: 'Menú',
    everywhere: 'Glosa en todas las páginas',
    everywhereHint: 'Sus notas siguen ahí cuando está apagada.',
    pause: 'Pausar una hora',
    resume: (time) => `Reanudar ya (en pausa hasta las ${time})`,
    language: 'Idioma',
    auto: 'El del navegador',
    explorer: 'Todo lo que Glosa conoce',
    options: 'Opciones',
  },

  row: {
    goTo: 'Al elegirlo se va a la primera mención; con Derecha e Izquierda, a las demás.',
    times: (count, at) => (at === null ? `${count}×` : `${at + 1}/${count}`),
    next: (name, at, count) => `Ir a ${name}, mención ${at + 1} de ${count}`,
    about: (name) => `Sobre ${name}`,
    gone: (name) => `${name} ya no está ahí: la página ha cambiado.`,
  },
  show: {
    label: 'Qué mostrar',
    all: 'Todo',
    ties: 'Vínculos',
    types: {
      person: 'Personas',
      organization: 'Grupos',
      place: 'Lugares',
      substance: 'Sustancias',
      term: 'Términos',
      law: 'Leyes',
      event: 'Sucesos',
    },
  },
  undecided: 'Podrían ser varios, sin marcar',
  notesHere: (count) => (count === 1 ? '1 nota en esta página' : `${count} notas en esta página`),

  why: {
    offHere: { title: 'Apagada en este sitio', text: (host) => `En ${host} no se señalan nombres.` },
    offEverywhere: {
      title: 'Apagada en todas partes',
      text: () => 'Glosa no señala nombres en ninguna página hasta que la encienda.',
    },
    paused: { title: 'En pausa', text: () => 'No se señalan nombres en ninguna página hasta que acabe la pausa.' },
    noAccess: {
      title: 'Sin acceso a esta página',
      text: (host) =>
        host === ''
          ? 'El navegador impide que Glosa lea este sitio. Lo que lee se queda en el navegador.'
          : `El navegador impide que Glosa lea ${host}. Lo que lee se queda en el navegador.`,
    },
    notAPage: {
      title: 'No es una página que se pueda leer',
      text: () => 'Las páginas del navegador, su tienda y los PDF están cerrados a toda extensión.',
    },
    noAnswer: {
      title: 'Esta página no responde',
      text: () => 'Quizá estaba abierta antes que Glosa. Vuelva a cargarla para que se señalen sus nombres.',
    },
    asleep: {
      title: 'Dejada como está',
      text: () => 'Glosa lee artículos y esta página no lo parece.',
    },
    asleepUntilAsked: { title: 'Sin leer', text: () => 'Usted eligió que las páginas se lean solo cuando lo pida.' },
    stoppedEmpty: {
      title: 'Demasiado texto',
      text: () => 'Glosa se detuvo antes del final para no frenar la página, sin haber hallado ningún nombre conocido.',
    },
    stoppedShort: {
      title: 'Leída en parte',
      text: () => 'La página es muy larga. Glosa se detuvo para no frenarla; puede haber más nombres.',
    },
    nothingNamed: {
      title: 'Aquí no se nombra a nadie conocido',
      text: () => 'La página se leyó; no contiene ninguno de los nombres que Glosa conoce.',
    },
    noText: { title: 'Aún no hay texto', text: () => 'Por ahora no hay nada que leer en esta página.' },
  },
  remedy: {
    switchOnHere: 'Encender aquí',
    switchOn: 'Encender',
    resume: 'Reanudar ya',
    search: 'Buscar entre todos los nombres',
    allow: 'Permitir en este sitio',
    allowAll: 'Permitir en todos los sitios',
    annotate: 'Anotar esta página',
    reload: 'Volver a cargar',
  },
  declined: 'No se dio acceso. Nada ha cambiado.',
  failed: { title: 'Sin respuesta', text: 'La extensión no respondió. Inténtelo de nuevo en un momento.' },

  results: {
    count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
    none: (query) => `No hay nada para «${query}».`,
    entities: 'Nombres',
    notes: 'Notas',
    explore: 'Intro la abre aquí; con Ctrl o ⌘, en el explorador.',
    noneHint:
      'Se buscan los nombres en español y en inglés, y sus notas por todas sus palabras. Se perdonan pequeñas erratas.',
  },
  entityGone: 'Esto ya no está en la base de conocimiento.',

  notes: {
    empty: 'Aún no hay notas',
    emptyHint:
      'Seleccione palabras en una página y elija Guardar, escriba sobre una página entera, o guarde un nombre desde su ficha.',
    onPage: 'Sobre la página',
    onEntity: 'Sobre una ficha',
    made: (date) => `guardada el ${date}`,
    goTo: 'Ir',
    notHere: 'Sus palabras no están en la página de esta pestaña.',
    addWords: 'Añadir texto',
    edit: 'Editar',
    words: 'Sus palabras',
    delete: 'Borrar',
    deleted: 'Nota borrada.',
    draft: 'Sin guardar todavía',
    more: 'Mostrar más',
    unreadable: 'Esta nota no se puede leer. Se conserva tal como está.',
    colours: { yellow: 'Amarillo', green: 'Verde', blue: 'Azul', pink: 'Rosa' },
    conflict:
      'Entretanto esta nota se cambió en otro lugar. Esa versión queda; la suya se conserva como una nota aparte.',
    failures: {
      'storage-full':
        'No se guardó: no queda espacio. Sus palabras se conservan aquí; libere espacio y vuelva a guardar.',
      'storage-failed':
        'No se guardó: falló el almacenamiento del navegador. Sus palabras se conservan aquí; vuelva a guardar.',
      'nothing-selected': 'No se guardó: no había nada seleccionado.',
      'too-long': 'No se guardó: el texto es demasiado largo. Sus palabras se conservan aquí; acórtelas.',
      'needs-consent': 'Esta es una ventana privada. ¿Guardar de todos modos?',
      'no-page': 'No se guardó: no se puede preguntar a esta página qué es.',
      declined: 'No se guardó, como usted eligió.',
      gone: 'Esta nota ya no está.',
    },
  },
};
