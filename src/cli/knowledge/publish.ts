/** Writes what is made from the schema: JSON Schema for editors, and the tables of the format's document. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withTables } from './format-tables';
import { entityJsonSchema, packJsonSchema } from './json-schema';

const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Every published file and what it should hold; by path from the root of the project. */
export async function published(): Promise<{ path: string; file: string; contents: string }[]> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const document = 'docs/pack-format.md';
  const contents: [string, string][] = [
    ['assets/knowledge/entity.schema.json', json(entityJsonSchema())],
    ['assets/knowledge/pack.schema.json', json(packJsonSchema())],
    [document, withTables(await readFile(file(document), 'utf8'))],
  ];
  return contents.map(([path, contents]) => ({ path, file: file(path), contents }));
}

/** Writes them all; returns their paths. */
export async function publish(): Promise<string[]> {
  const files = await published();
  await Promise.all(files.map(({ file, contents }) => writeFile(file, contents)));
  return files.map(({ path }) => path);
}
