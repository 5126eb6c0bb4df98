/** The tables of docs/pack-format.md: every field, every kind of relation. Made, so that they cannot fall behind. */
import { RELATION_ENDS } from '../../knowledge/checks/relation-ends';
import { RELATION_KINDS, RELATIONS } from '../../knowledge/relations';
import { ENTITY_NOTES, PACK_NOTES } from './field-notes';
import { entityJsonSchema, type Field, fieldsOf, type JsonSchema, packJsonSchema } from './json-schema';

/** What a value may be, in words. */
function wordsFor({
  type,
  enum: options,
  const: only,
  pattern,
  maxLength,
  minimum,
  maximum,
  minItems,
  properties,
}: JsonSchema) {
  if (only !== undefined) return `\`${String(only)}\``;
  if (options) return options.length > 8 ? 'see Relations' : options.map((one) => `\`${String(one)}\``).join(', ');
  if (properties?.en && properties.es) return `text up to ${properties.en.maxLength}, \`en\` and \`es\``;
  if (properties) return 'fields';
  if (type === 'array') return minItems ? `list, ${minItems} or more` : 'list';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'number') return minimum === undefined ? 'number' : `number, ${minimum} to ${String(maximum)}`;
  if (pattern?.startsWith('^\\d{4}')) return 'date: `2013`, `2013-08` or `2013-08-11`';
  if (pattern === '^https://') return 'https address';
  return maxLength === undefined ? 'text' : `text, up to ${maxLength}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldTable(fields: readonly Field[], notes: Readonly<Record<string, string>>): string {
  // `en` and `es` of every text would be half the table; the text's own row says that there are both.
  const told = fields.filter(({ path }) => !/\.(?:en|es)$/.test(path));
  const rows = told.map(({ path, schema, required }) => {
    const inner =
      schema.type === 'array' && !schema.items?.properties && schema.items ? ` of ${wordsFor(schema.items)}` : '';
    return [`\`${path}\``, `${wordsFor(schema)}${inner}`, required ? 'yes' : '', notes[path] ?? ''];
  });
  return table(['field', 'value', 'must', 'what it is for'], rows);
}

function relationTable(): string {
  const rows = RELATION_KINDS.map((kind) => {
    const { now, past, inverse } = RELATIONS[kind];
    const { from, to } = RELATION_ENDS[kind];
    const both = now.en === past.en ? now.en : `${now.en}, ${past.en}`;
    return [`\`${kind}\``, from.join(', '), to.join(', '), both, inverse.en, now.es, inverse.es];
  });
  return table(['kind', 'from', 'to', 'reads', 'from the other end', 'en español', 'desde el otro lado'], rows);
}

/** The tables by the name of their place in the document. */
export function formatTables(): Record<'entity' | 'pack' | 'relations', string> {
  const ofPack = fieldsOf(packJsonSchema()).filter(({ path }) => !path.startsWith('entities[]'));
  return {
    entity: fieldTable(fieldsOf(entityJsonSchema()), ENTITY_NOTES),
    pack: fieldTable(ofPack, PACK_NOTES),
    relations: relationTable(),
  };
}

/** A document with its tables made anew between `<!-- table: NAME -->` and `<!-- end -->`. */
export function withTables(document: string): string {
  const tables: Record<string, string> = formatTables();
  return document.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g, (whole, open, name, close) => {
    const made = tables[String(name)];
    return made === undefined ? whole : `${open}\n${made}\n${close}`;
  });
}
