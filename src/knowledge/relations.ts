/**
 * The closed set of relations between entities, each worded from both ends, in the present and (for a relation with an
 * end date) in the past, so that a card can say "leads X" on one entity and "led by Y" on the other.
 */
type Words = { en: string; es: string };
type Wording = { now: Words; past: Words; inverse: Words; inversePast: Words };

const wording = (now: Words, past: Words, inverse: Words, inversePast: Words = inverse): Wording => ({
  now,
  past,
  inverse,
  inversePast,
});
const w = (en: string, es: string): Words => ({ en, es });

export const RELATIONS = {
  leads: wording(
    w('leads', 'dirige'),
    w('led', 'dirigió'),
    w('led by', 'dirigido por'),
    w('formerly led by', 'antes dirigido por'),
  ),
  founded: wording(w('founded', 'fundó'), w('founded', 'fundó'), w('founded by', 'fundado por')),
  'member-of': wording(
    w('member of', 'miembro de'),
    w('was a member of', 'fue miembro de'),
    w('has as a member', 'tiene como miembro a'),
    w('had as a member', 'tuvo como miembro a'),
  ),
  'faction-of': wording(
    w('faction of', 'facción de'),
    w('was a faction of', 'fue una facción de'),
    w('has as a faction', 'tiene como facción a'),
    w('had as a faction', 'tuvo como facción a'),
  ),
  'sibling-of': wording(
    w('brother of', 'hermano de'),
    w('was a brother of', 'fue hermano de'),
    w('brother of', 'hermano de'),
    w('was a brother of', 'fue hermano de'),
  ),
  'located-in': wording(w('in', 'en'), w('was in', 'estuvo en'), w('where', 'donde está'), w('where', 'donde estuvo')),
  'part-of': wording(
    w('part of', 'parte de'),
    w('was part of', 'fue parte de'),
    w('includes', 'incluye'),
    w('included', 'incluyó'),
  ),
  'operates-in': wording(
    w('operates in', 'opera en'),
    w('operated in', 'operó en'),
    w('where this operates:', 'donde opera:'),
    w('where this operated:', 'donde operó:'),
  ),
  opposes: wording(
    w('opposes', 'se enfrenta a'),
    w('opposed', 'se enfrentó a'),
    w('opposed by', 'enfrentado por'),
    w('was opposed by', 'fue enfrentado por'),
  ),
  'designated-by': wording(
    w('designated by', 'designado por'),
    w('was designated by', 'fue designado por'),
    w('designated', 'designó a'),
  ),
  'designated-under': wording(
    w('designated under', 'designado según'),
    w('was designated under', 'fue designado según'),
    w('applied to', 'aplicado a'),
  ),
  'succeeded-by': wording(
    w('succeeded by', 'sucedido por'),
    w('succeeded by', 'sucedido por'),
    w('succeeded', 'sucedió a'),
  ),
  'took-part-in': wording(
    w('took part in', 'participó en'),
    w('took part in', 'participó en'),
    w('with', 'con participación de'),
  ),
  'target-of': wording(
    w('target of', 'objetivo de'),
    w('was a target of', 'fue objetivo de'),
    w('aimed at', 'dirigido contra'),
  ),
  'killed-in': wording(w('killed in', 'muerto en'), w('killed in', 'muerto en'), w('killed in it:', 'murió allí:')),
  trades: wording(w('lives off', 'vive de'), w('lived off', 'vivió de'), w('trade of', 'negocio de')),
  'made-from': wording(
    w('made from', 'se hace con'),
    w('was made from', 'se hacía con'),
    w('turned into', 'se convierte en'),
  ),
  carries: wording(w('carries', 'transporta'), w('carried', 'transportó'), w('carried by', 'transportado por')),
  combats: wording(w('fights', 'combate'), w('fought', 'combatió'), w('fought by', 'combatido por')),
  'carries-out': wording(
    w('carries out', 'ejecuta'),
    w('carried out', 'ejecutó'),
    w('carried out by', 'ejecutado por'),
  ),
  administers: wording(
    w('administers', 'administra'),
    w('administered', 'administró'),
    w('administered by', 'administrado por'),
  ),
  investigated: wording(
    w('investigated', 'investigó'),
    w('investigated', 'investigó'),
    w('investigated by', 'investigado por'),
  ),
  'flows-through': wording(
    w('flows through', 'atraviesa'),
    w('flowed through', 'atravesaba'),
    w('crossed by', 'atravesado por'),
  ),
  'tributary-of': wording(
    w('joins to form', 'al unirse forma'),
    w('joined to form', 'al unirse formaba'),
    w('formed by', 'formado por'),
  ),
  'named-like': wording(
    w('shares its name with', 'comparte nombre con'),
    w('shared its name with', 'compartió nombre con'),
    w('shares its name with', 'comparte nombre con'),
  ),
} as const satisfies Record<string, Wording>;

export type RelationKind = keyof typeof RELATIONS;
export const RELATION_KINDS = Object.keys(RELATIONS) as [RelationKind, ...RelationKind[]];
