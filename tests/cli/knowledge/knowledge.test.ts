import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledFolder } from '../../../src/cli/knowledge/bundled';
import { main } from '../../../src/cli/knowledge/knowledge';
import { readFolder } from '../../../src/cli/knowledge/read-folder';
import { decodePack } from '../../../src/knowledge/decode';

const packs = fileURLToPath(new URL('../../fixtures/packs/', import.meta.url));
const harbour = join(packs, 'harbour');
const broken = join(packs, 'broken');

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const context = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), today: '2024-03-01' };
  const code = await main(argv, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('check', () => {
  it.each([[[harbour]], [['check', harbour]]])('counts what a sound pack knows, and ends well', async (argv) => {
    const { code, out, err } = await run(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = out.split('\n').map((line) => line.trim().split(/\s+/));
    expect(rows[0]?.slice(0, 5)).toEqual(['type', 'entities', 'strong', 'weak', 'pattern']);
    expect(rows.find(([type]) => type === 'person')).toEqual('person 1 2 0 1 1 1 0 1 1 en es'.split(' '));
    expect(rows.find(([type]) => type === 'all')).toEqual('all 3 7 1 1 3 4 1 3 2 en es'.split(' '));
    expect(out).toMatch(/version [0-9a-f]{12}, 0 errors and 0 warnings$/);
  });

  it('ends with 1 when there are errors, and names them', async () => {
    const { code, out, err } = await run('check', broken);
    expect(code).toBe(1);
    expect(err).toContain('brindle.yaml:18:15  error  facts[0].claims[1].asOf');
    expect(out).toMatch(/12 errors and 0 warnings$/);
  });
});

describe('show', () => {
  it('reads as the card does', async () => {
    const { code, out } = await run('show', 'salt-guild', '--lang', 'es', '--pack', harbour);
    expect(code).toBe(0);
    expect(out).toBe(
      `
gremio · es
Gremio de la Sal
también SG

Gremio de los comerciantes de sal de EE. UU. y de Brindle, fundado por Ada M. Fenn.
Tiene su sede en Brindle.

Fundación
  · 1921 (dato de 2018) [1]

  1921-03     Se firma el acta. [1]

  · antes bajo la dirección de Ada Fenn (desde 1921, hasta 1940)
  · opera en Brindle (desde 1921) [1]

Fuentes
  [1] The charter. Salt Guild. https://guild.example/charter
Revisado 2024-02-01
`.trim(),
    );
  });

  it('speaks both languages unless told which', async () => {
    const { out } = await run('show', 'brindle', '--pack', harbour);
    expect(out).toContain('It lives off salt.');
    expect(out).toContain('Vive de la sal.');
    expect(out).toMatch(/2018 +95 Harbour Office \[1\] weighed on land/);
  });

  it.each([
    ['salt-gild', 'salt-guild'],
    ['Fenn', 'ada-fenn'],
    ['Gremio de la Sal', 'salt-guild'],
  ])('says what is near %s, and ends with 2', async (id, near) => {
    const { code, out, err } = await run('show', id, '--pack', harbour);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`has no entity ${id}; near it: .*${near}`));
  });

  it('says what is wrong with an entity that does not decode', async () => {
    const { code, err } = await run('show', 'torn', '--pack', broken);
    expect(code).toBe(1);
    expect(err).toContain('torn.yaml:2:13');
  });
});

describe('compile', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glosa-compile-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes one document of a folder, which compiles to itself', async () => {
    const file = join(folder, 'harbour.json');
    expect(await run('compile', harbour, '--out', file)).toMatchObject({ code: 0, out: '' });
    const json = await readFile(file, 'utf8');
    expect(decodePack(JSON.parse(json)).id).toBe('harbour');
    expect((await run('compile', file)).out).toBe(json.trim());
  });

  it('lets a desk lead into the bundled pack, but not take its names', async () => {
    const { entities } = await readFolder(bundledFolder(), { today: '2030-01-01' });
    const place = entities.find(({ type, names }) => type === 'place' && names.some((name) => name.class === 'strong'));
    await cp(harbour, folder, { recursive: true });
    const guild = join(folder, 'salt-guild.yaml');
    const text = await readFile(guild, 'utf8');
    await writeFile(guild, text.replace('to: brindle', `to: ${place?.id}`));
    expect(await run('compile', folder)).toMatchObject({ code: 0, err: '' });

    const strong = place?.names.find((name) => name.class === 'strong')?.text ?? '';
    await writeFile(guild, text.replace('text: Salt Guild', `text: ${strong}`));
    expect((await run('compile', folder)).err).toContain(`is a strong name of ${place?.id} too`);
  });

  it('reads the bundled pack as a document too, with the sources that its entities share', async () => {
    const file = join(folder, 'bundled.json');
    const later = { out: () => {}, err: () => {}, today: '2027-01-01' };
    expect(await main(['compile', bundledFolder(), '--out', file], later)).toBe(0);
    expect(await main(['check', file], later)).toBe(0);
  });

  it('writes nothing when the pack has errors', async () => {
    const file = join(folder, 'broken.json');
    expect(await run('compile', broken, '--out', file)).toMatchObject({ code: 1, out: '' });
    await expect(readFile(file)).rejects.toThrow();
  });

  it('points into a document too, for what does not fit and for what leads nowhere', async () => {
    const file = join(folder, 'harbour.json');
    const { out } = await run('compile', harbour);
    const pretty = JSON.stringify(JSON.parse(out), null, 2);
    await writeFile(file, pretty.replace('"type": "place"', '"type": "plaza"'));
    expect((await run('compile', file)).err).toMatch(/harbour\.json:\d+:15 {2}error {2}entities\[1\]\.type\n.*"plaza"/);
    await writeFile(file, pretty.replace('"to": "brindle"', '"to": "brindel"'));
    expect((await run('compile', file)).err).toMatch(
      /:\d+:17 {2}error {2}entities\[2\]\.relations\[0\]\.to\n.*brindel/,
    );
    await writeFile(file, '{ "format": 1,');
    expect((await run('compile', file)).err).toMatch(/harbour\.json:1:15 {2}error\n {2}not JSON/);
  });
});

describe('what it is not asked well', () => {
  it.each([
    [['show'], /show what\?/],
    [['compile'], /compile what\?/],
    [['shwo'], /shwo is neither a command nor a folder/],
    [['check', harbour, harbour], /too much/],
    [['--nope'], /--nope/],
    [['show', 'brindle', '--lang', 'fr'], /--lang is en or es, not fr/],
    [['compile', '/nowhere/pack.json'], /\/nowhere\/pack\.json: there is no such file or folder/],
  ])('%j ends with 2 and says why', async (argv, why) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run knowledge -- show ID');
  });
});
