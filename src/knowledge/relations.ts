/**
 * The closed set of relations between entities, each worded from both ends, in the present and (for a relation with an
 * end date) in the past, so that a card can say "leads X" on one entity and "led by Y" on the other. A card lists them in
 * this order, the weightiest first.
 *
 * The name of the other entity follows the words, as in a list: `leads` MPCP. Spanish is worded so that nothing has to
 * agree with the gender or the number of either end: no participles, no pronouns.
 */
type Words = { en: string; es: string };
export type Wording = { now: Words; past: Words; inverse: Words; inversePast: Words };

const wording = (now: Words, past: Words, inverse: Words, inversePast: Words = inverse): Wording => ({
  now,
  past,
  inverse,
  inversePast,
});
/** Something that was done once: the same words whether or not an end is known. */
const once = (done: Words, inverse: Words): Wording => wording(done, done, inverse);
const w = (en: string, es: string): Words => ({ en, es });

export const RELATIONS = {
  leads: wording(
    w('leads', 'dirige'),
    w('led', 'dirigió'),
    w('led by', 'bajo la dirección de'),
    w('formerly led by', 'antes bajo la dirección de'),
  ),
  'leads-faction-of': wording(
    w('leads a faction of', 'dirige una facción de'),
    w('led a faction of', 'dirigió una facción de'),
    w('has a faction led by', 'tiene una facción al mando de'),
    w('had a faction led by', 'tuvo una facción al mando de'),
  ),
  founded: once(w('founded', 'fundó'), w('founded by', 'debe su fundación a')),
  'faction-of': wording(
    w('faction of', 'facción de'),
    w('was a faction of', 'fue una facción de'),
    w('goes on in', 'continúa en'),
    w('went on in', 'continuó en'),
  ),
  'member-of': wording(
    w('member of', 'miembro de'),
    w('was a member of', 'fue miembro de'),
    w('counts among its members', 'cuenta entre sus miembros a'),
    w('counted among its members', 'contó entre sus miembros a'),
  ),
  'succeeded-by': once(w('succeeded by', 'le sucedió'), w('succeeded', 'sucedió a')),
  /** Of two brothers; write it once, at either. */
  'brother-of': once(w('brother of', 'hermano de'), w('brother of', 'hermano de')),
  /** Of two sisters; write it once, at either. */
  'sister-of': once(w('sister of', 'hermana de'), w('sister of', 'hermana de')),
  /** Of a brother and a sister; write it once, at either. */
  'sibling-of': once(w('sibling of', 'hermano o hermana de'), w('sibling of', 'hermano o hermana de')),
  'operates-in': wording(
    w('operates in', 'opera en'),
    w('operated in', 'operó en'),
    w('area of operations of', 'zona de acción de'),
    w('once an area of operations of', 'fue zona de acción de'),
  ),
  'listed-as': wording(
    w('listed as', 'figura como'),
    w('was listed as', 'figuró como'),
    w('applied to', 'se aplica a'),
    w('was applied to', 'se aplicó a'),
  ),
  'designated-by': wording(
    w('designated by', 'tiene sanciones de'),
    w('was designated by', 'tuvo sanciones de'),
    w('designated', 'sancionó a'),
  ),
  'designated-under': wording(
    w('sanctioned under', 'tiene sanciones según'),
    w('was sanctioned under', 'tuvo sanciones según'),
    w('applied to', 'se aplica a'),
    w('was applied to', 'se aplicó a'),
  ),
  'listed-on': wording(
    w('on', 'figura en'),
    w('was on', 'figuró en'),
    w('lists', 'incluye a'),
    w('listed', 'incluyó a'),
  ),
  'wanted-by': wording(
    w('wanted by', 'en la lista de buscados de'),
    w('was wanted by', 'estuvo en la lista de buscados de'),
    w('wants', 'busca a'),
    w('wanted', 'buscó a'),
  ),
  /** What authorities say somebody did; no court has found it, or the relation would be `took-part-in`. */
  'blamed-for': once(
    w('blamed by the authorities for', 'las autoridades le atribuyen'),
    w('according to the authorities, by', 'según las autoridades, obra de'),
  ),
  'target-of': once(w('target of', 'objetivo de'), w('aimed at', 'contra')),
  combats: wording(
    w('fights', 'combate a'),
    w('fought', 'combatió a'),
    w('fought by', 'en lucha con'),
    w('formerly fought by', 'estuvo en lucha con'),
  ),
  opposes: wording(
    w('opposes', 'se opone a'),
    w('opposed', 'se opuso a'),
    w('opposed by', 'tiene en contra a'),
    w('was opposed by', 'tuvo en contra a'),
  ),
  destroys: wording(
    w('destroys', 'destruye'),
    w('destroyed', 'destruyó'),
    w('targeted by', 'en la mira de'),
    w('formerly targeted by', 'estuvo en la mira de'),
  ),
  'killed-in': once(w('killed in', 'murió en'), w('caused the death of', 'causó la muerte de')),
  'took-part-in': once(w('took part in', 'participó en'), w('involved', 'con participación de')),
  /** Of an event: who planned and did it. */
  conducted: once(w('carried out', 'llevó a cabo'), w('carried out by', 'a cargo de')),
  'carries-out': wording(
    w('carries out', 'ejecuta'),
    w('carried out', 'ejecutó'),
    w('carried out by', 'a cargo de'),
    w('formerly carried out by', 'antes a cargo de'),
  ),
  administers: wording(
    w('administers', 'administra'),
    w('administered', 'administró'),
    w('administered by', 'a cargo de'),
    w('formerly administered by', 'antes a cargo de'),
  ),
  'made-under': once(w('made under', 'en aplicación de'), w('used for', 'sirvió de base a')),
  investigated: once(w('investigated', 'investigó'), w('investigated by', 'objeto de investigación de')),
  measures: wording(
    w('measures', 'mide'),
    w('measured', 'midió'),
    w('measured by', 'con mediciones de'),
    w('formerly measured by', 'antes con mediciones de'),
  ),
  trades: wording(
    w('lives off', 'vive de'),
    w('lived off', 'vivió de'),
    w('source of income of', 'fuente de ingresos de'),
    w('once a source of income of', 'fue fuente de ingresos de'),
  ),
  carries: wording(
    w('carries', 'transporta'),
    w('carried', 'transportó'),
    w('carried by way of', 'sale por medio de'),
    w('formerly carried by way of', 'salía por medio de'),
  ),
  'made-from': wording(
    w('made from', 'se hace con'),
    w('was made from', 'se hacía con'),
    w('used to make', 'sirve para hacer'),
    w('was used to make', 'servía para hacer'),
  ),
  'based-in': wording(
    w('based in', 'tiene su sede en'),
    w('was based in', 'tuvo su sede en'),
    w('seat of', 'sede de'),
    w('once seat of', 'fue sede de'),
  ),
  'happened-in': once(w('happened in', 'ocurrió en'), w('scene of', 'escenario de')),
  'practised-in': wording(
    w('practised in', 'se practica en'),
    w('was practised in', 'se practicó en'),
    w('applies', 'aplica'),
    w('applied', 'aplicó'),
  ),
  'found-in': wording(
    w('found in', 'se encuentra en'),
    w('was found in', 'se encontraba en'),
    w('known for', 'se conoce por'),
    w('was known for', 'se conoció por'),
  ),
  'part-of': wording(
    w('part of', 'parte de'),
    w('was part of', 'fue parte de'),
    w('includes', 'incluye'),
    w('included', 'incluyó'),
  ),
  'located-in': wording(w('in', 'en'), w('was in', 'estuvo en'), w('includes', 'incluye'), w('included', 'incluyó')),
  'partly-in': wording(
    w('partly in', 'en parte en'),
    w('was partly in', 'estuvo en parte en'),
    w('includes part of', 'incluye parte de'),
    w('included part of', 'incluyó parte de'),
  ),
  'flows-through': once(w('flows through', 'atraviesa'), w('crossed by', 'por aquí pasa')),
  forms: once(w('joins to form', 'se une para formar'), w('formed by', 'nace de')),
  'named-like': once(
    w('shares its name with', 'comparte nombre con'),
    w('shares its name with', 'comparte nombre con'),
  ),
} as const satisfies Record<string, Wording>;

export type RelationKind = keyof typeof RELATIONS;
export const RELATION_KINDS = Object.keys(RELATIONS) as [RelationKind, ...RelationKind[]];

/** Kinds that say nothing about what a document is about: two things of one name are not read of together. */
const SILENT: ReadonlySet<RelationKind> = new Set<RelationKind>(['named-like']);

/** Kinds for which one end, named in a document, is evidence that a doubtful name there means the other. */
export const SPEAKS_FOR: ReadonlySet<RelationKind> = new Set(RELATION_KINDS.filter((kind) => !SILENT.has(kind)));
