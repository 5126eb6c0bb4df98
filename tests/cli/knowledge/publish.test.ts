import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundledFolder } from '../../../src/cli/knowledge/bundled';
import { ENTITY_NOTES, PACK_NOTES } from '../../../src/cli/knowledge/field-notes';
import { entityJsonSchema, fieldsOf, type JsonSchema, packJsonSchema } from '../../../src/cli/knowledge/json-schema';
import { published } from '../../../src/cli/knowledge/publish';
import { readFolder } from '../../../src/cli/knowledge/read-folder';

describe('what is published of the pack format', () => {
  it('is what the schema says today: else run `npm run knowledge -- schema` and `npm run format`', async () => {
    for (const { path, file, contents } of await published()) {
      const stands = await readFile(file, 'utf8');
      if (path.endsWith('.json')) expect(JSON.parse(stands), path).toEqual(JSON.parse(contents));
      else expect(stands, path).toBe(contents);
    }
  });

  it('tells of every field what it is for, in editors and in the document', async () => {
    const entity = fieldsOf(entityJsonSchema()).map(({ path }) => path);
    const pack = fieldsOf(packJsonSchema()).map(({ path }) => path);
    expect(Object.keys(ENTITY_NOTES).sort()).toEqual([...entity].sort());
    expect(Object.keys(PACK_NOTES).sort()).toEqual(pack.filter((path) => !path.startsWith('entities[]')).sort());
    const document = (await published()).find(({ path }) => path.endsWith('.md'))?.contents;
    for (const path of entity) {
      if (!/\.(?:en|es)$/.test(path)) expect(document).toContain(`| \`${path}\` |`);
    }
  });

  it('fits the bundled pack, folder and document, as far as JSON Schema can tell', async () => {
    const { pack } = await readFolder(bundledFolder(), { today: '2026-12-31' });
    expect(misfits(packJsonSchema(), JSON.parse(JSON.stringify(pack)))).toEqual([]);
    expect(misfits(entityJsonSchema(), { id: 'Guild', nmaes: [] }).slice(0, 2)).toEqual([
      'nmaes: unknown',
      'id: pattern',
    ]);
  });
});

/** The few words of JSON Schema that the format uses, read by hand: enough to see that what is published is no riddle. */
function misfits(schema: JsonSchema, value: unknown, path = ''): string[] {
  const bad = (what: string) => [`${path}: ${what}`];
  if (schema.const !== undefined) return value === schema.const ? [] : bad('const');
  if (schema.enum) return schema.enum.includes(value) ? [] : bad('enum');
  if (schema.type === 'array') {
    const { items } = schema;
    if (!Array.isArray(value)) return bad('no list');
    return items ? value.flatMap((item, n) => misfits(items, item, `${path}[${n}]`)) : [];
  }
  if (schema.type === 'object') {
    const fields = Object.entries(value as Record<string, unknown>);
    const known = schema.properties ?? {};
    const missing = (schema.required ?? []).filter((name) => !fields.some(([field]) => field === name));
    return [
      ...fields.filter(([name]) => !known[name]).map(([name]) => `${path}${name}: unknown`),
      ...fields.flatMap(([name, inner]) => (known[name] ? misfits(known[name], inner, path + name) : [])),
      ...missing.map((name) => `${path}${name}: missing`),
    ];
  }
  if (typeof value !== schema.type) return bad('type');
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value))) return bad('pattern');
  return schema.maxLength !== undefined && String(value).length > schema.maxLength ? bad('too long') : [];
}
