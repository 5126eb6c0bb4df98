/** Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one collection with all of them on one page. */
import type { Note, NoteTarget } from '../note';

/** The address that says that a document is an annotation. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the model has no words for stands under this key, so that our own file comes in again as it went out. */
export const OWN_FIELDS = 'urn:glosa:note';
const NAMESPACE = 'urn:glosa:';

/** The address of a note, which nothing answers at. */
export const noteUrn = (id: string): string => `${NAMESPACE}note:${encodeURIComponent(id)}`;
/** The id of the note that an address of ours names, or null. */
export function noteOfUrn(urn: string): string | null {
  const prefix = noteUrn('');
  if (!urn.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(urn.slice(prefix.length)) || null;
  } catch {
    return null;
  }
}

const entityUrn = (pack: string, id: string): string =>
  `${NAMESPACE}entity:${encodeURIComponent(pack)}:${encodeURIComponent(id)}`;

function bodies({ comment, tags, entities }: Note): object[] {
  return [
    ...(comment === '' ? [] : [{ type: 'TextualBody', value: comment, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })),
    ...entities.map(({ id, pack }) => ({
      type: 'SpecificResource',
      source: entityUrn(pack, id),
      purpose: 'identifying',
    })),
  ];
}

function selectors(target: NoteTarget): object {
  if (target.kind !== 'quote') return {};
  const { quote, position } = target;
  const where = position ? [{ type: 'TextPositionSelector', ...position }] : [];
  return { selector: [{ type: 'TextQuoteSelector', ...quote }, ...where] };
}

function targetOf({ target, page, entities }: Note): object | string {
  if (target.kind === 'entity') {
    return entityUrn(entities.find(({ id }) => id === target.entity)?.pack ?? '', target.entity);
  }
  if (!page) return `${NAMESPACE}nowhere`;
  const { canonicalUrl: id, language } = page;
  const source = { id, type: 'Text', format: 'text/html', ...(language && { language }) };
  // A page as a whole is the resource itself, not a part of it.
  return target.kind === 'page' ? source : { type: 'SpecificResource', source, ...selectors(target) };
}

function motivation({ target, comment, tags }: Note): string {
  if (comment !== '') return 'commenting';
  if (tags.length > 0) return 'tagging';
  return target.kind === 'quote' ? 'highlighting' : 'bookmarking';
}

/** One note as an annotation. */
export function annotationOf(note: Note): Record<string, unknown> {
  const { id, rev: _rev, comment: _comment, tags: _tags, created, modified, ...own } = note;
  const body = bodies(note);
  return {
    '@context': CONTEXT,
    id: noteUrn(id),
    type: 'Annotation',
    motivation: motivation(note),
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: targetOf(note),
    [OWN_FIELDS]: own,
  };
}

/** Notes as a collection of annotations; `now` (ISO 8601, UTC) is when it was made. */
export function toJsonLd(notes: readonly Note[], now: string): string {
  const id = `${NAMESPACE}export:${now}`;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Glosa',
    created: now,
    total: notes.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: notes.map(annotationOf) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
