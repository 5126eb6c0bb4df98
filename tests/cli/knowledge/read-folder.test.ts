import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem, formatProblems } from '../../../src/cli/knowledge/problem';
import { readFolder } from '../../../src/cli/knowledge/read-folder';

const packs = fileURLToPath(new URL('../../fixtures/packs/', import.meta.url));
const options = { today: '2024-03-01', base: packs };

describe('reading a folder', () => {
  it('makes a pack of a sound one, its entities in order', async () => {
    const { pack, problems } = await readFolder(join(packs, 'harbour'), options);
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({ format: 1, id: 'harbour', licence: 'MIT', languages: ['en', 'es'] });
    expect(pack?.version).toMatch(/^[0-9a-f]{12}$/);
    expect(pack?.entities.map(({ id }) => id)).toEqual(['ada-fenn', 'brindle', 'salt-guild']);
  });

  it('points each mistake at file, line and column, with what to do', async () => {
    const { pack, problems } = await readFolder(join(packs, 'broken'), options);
    expect(pack).toBeNull();
    expect(formatProblems(problems)).toBe(
      `
broken/brindle.yaml:3:7  error  type
  expected one of person, organization, place, substance, term, law, event, received "plaza"
  → did you mean place?

broken/brindle.yaml:6:1  error  nmaes
  expected only id, type, quiet, name, kind, person, names, context, rivals, summary, facts, timeline, relations, place, series, sources, sameAs, reviewed, received a field "nmaes"
  → did you mean names?

broken/brindle.yaml:9:1  error  summary.es
  expected a field "es", received nothing
  → add "es"

broken/brindle.yaml:17:22  error  facts[0].claims[1].value.en
  expected text, received 3900 (a number)
  → write text; a number, a date or true goes between quotes

broken/brindle.yaml:17:28  error  facts[0].claims[1].value.more or less
  expected only en, es, received a field "more or less"
  → take the field out; or, where it is part of a text inside { }, put that text between quotes

broken/brindle.yaml:18:15  error  facts[0].claims[1].asOf
  expected text, received 2019 (a number)
  → write the date between quotes, such as "2013-08"

broken/brindle.yaml:21:71  error  sources[0].url
  expected an address that starts with https://, received "http://brindle.example/census"
  → use an https address; plain http is not linked

broken/salt-guild.yaml:2:5  error  id
  the id is salt-gild, the file is salt-guild.yaml
  → rename the file to salt-gild.yaml, or correct the id

broken/salt-guild.yaml:13:15  error  facts[0].claims[0].asOf
  2031 is in the future
  → correct the date

broken/salt-guild.yaml:14:17  error  facts[0].claims[0].source
  no source of this entity has the id chart
  → did you mean charter?

broken/salt-guild.yaml:17:26  error  relations[1].to
  no entity has the id brindel
  → did you mean brindle?

broken/torn.yaml:2:13  error
  not YAML: Missing closing "quote
  → close the quotes or brackets that are opened here or before
`.trim(),
    );
  });
});

describe('a folder that somebody changes', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glosa-pack-'));
    await cp(join(packs, 'harbour'), folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const read = () => readFolder(folder, { today: options.today, base: folder });
  const version = async () => (await read()).pack?.version;

  it('has another version when its content is another, and only then', async () => {
    const before = await version();
    const guild = 'salt-guild.yaml';
    const text = await readFile(join(folder, guild), 'utf8');
    await writeFile(join(folder, guild), `# a comment\n${text.replace('reviewed:', '\nreviewed:')}`);
    expect(await version()).toBe(before);
    await writeFile(join(folder, guild), text.replace('"1921"', '"1922"'));
    expect(await version()).not.toBe(before);
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'port.yml',
      'id: port',
      'port.yml:1:1  error\n  files that end in .yml are not read\n  → rename it to end in .yaml',
    ],
    [
      'port.yaml',
      new Uint8Array([0x69, 0xff, 0xfe]),
      'port.yaml:1:1  error\n  not a text in UTF-8\n  → save it as UTF-8',
    ],
    [
      'port.yaml',
      `# ${'x'.repeat(600_000)}`,
      'port.yaml:1:1  error\n  600002 bytes, at most 524288 are read\n  → split it, or make it smaller',
    ],
    [
      'port.yaml',
      '',
      'port.yaml:1:1  error\n  expected named fields, received an empty field\n  → give it a value, or leave the field out where it is optional',
    ],
    [
      'pack.yaml',
      'id: harbour\nname: { en: H, es: P }\nlanguages: [en, es]\n',
      'pack.yaml:1:1  error  licence\n  expected a field "licence", received nothing\n  → add "licence"',
    ],
  ])('names what is wrong with %s', async (file, content, problem) => {
    await writeFile(join(folder, file), content);
    const { pack, problems } = await read();
    expect(pack).toBeNull();
    expect(problems.map(formatProblem)).toEqual([problem]);
  });

  it('may hold sources that its entities share', async () => {
    const guild = join(folder, 'salt-guild.yaml');
    const [before = '', list = ''] = (await readFile(guild, 'utf8')).split('sources:\n');
    await writeFile(guild, before + list.slice(list.indexOf('reviewed:')));
    const shared = '- { id: charter, title: The charter, publisher: Salt Guild, url: https://guild.example/charter }\n';
    await writeFile(join(folder, 'sources.yaml'), `${shared}${shared.replaceAll('charter', 'ledger')}`);
    await rm(join(folder, 'ada-fenn.yaml'));
    const { pack, problems } = await read();
    expect(problems.map(formatProblem)).toEqual([
      'sources.yaml:2:9  warning  [1].id\n  nothing rests on the source ledger\n  → name it where it is used, or take it out',
    ]);
    expect(pack?.sources?.map(({ id }) => id)).toEqual(['charter', 'ledger']);
    expect(pack?.entities.map(({ id, sources }) => [id, sources.length])).toEqual([
      ['brindle', 2],
      ['salt-guild', 0],
    ]);

    await writeFile(join(folder, 'sources.yaml'), shared + shared);
    expect((await read()).problems).toMatchObject([{ severity: 'error', wrong: 'two sources have the id charter' }]);
  });

  it('must have its pack.yaml', async () => {
    await rm(join(folder, 'pack.yaml'));
    expect((await read()).problems).toMatchObject([{ file: 'pack.yaml', wrong: 'the folder has no such file' }]);
  });
});
