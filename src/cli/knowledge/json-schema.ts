/** The pack format as JSON Schema (draft 2020-12), made from the schema that decodes packs: for editors and others. */
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { entitySchema, packSchema } from '../../knowledge/schema';
import { ENTITY_NOTES, PACK_NOTES } from './field-notes';

/** The part of JSON Schema that the format uses. */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
};

/** A field of the format: its path (`names[].text`) and what its value may be. */
export type Field = { path: string; schema: JsonSchema; required: boolean };

/** The fields below an object, outer before inner, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const inner = field.items ? fieldsOf(field.items, `${path}[].`) : fieldsOf(field, `${path}.`);
    return [{ path, schema: field, required: schema.required?.includes(name) ?? false }, ...inner];
  });
}

const OPTIONS: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Trimming changes a text and forbids none; an editor has nothing to say about it.
  ignoreActions: ['trim'],
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === 'starts_with' ? { ...jsonSchema, pattern: '^https://' } : undefined,
};

/** Named outright, because the converter names none for this draft. */
const DRAFT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

function noted(schema: JsonSchema, notes: Readonly<Record<string, string>>): JsonSchema {
  for (const { path, schema: field } of fieldsOf(schema)) {
    const note = notes[path];
    if (note !== undefined) field.description = note.replaceAll('`', '');
  }
  return schema;
}

/** One entity: what a YAML file of a pack's folder holds. */
export function entityJsonSchema(): JsonSchema {
  const schema: JsonSchema = toJsonSchema(entitySchema, OPTIONS) as JsonSchema;
  return { ...DRAFT, title: 'An entity of a Glosa knowledge pack', ...noted(schema, ENTITY_NOTES) };
}

/** A pack as one document. */
export function packJsonSchema(): JsonSchema {
  const schema: JsonSchema = noted(toJsonSchema(packSchema, OPTIONS) as JsonSchema, PACK_NOTES);
  const entity = schema.properties?.entities?.items;
  if (entity) noted(entity, ENTITY_NOTES);
  return { ...DRAFT, title: 'A Glosa knowledge pack', ...schema };
}
