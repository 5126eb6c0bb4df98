import { access, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { packHooks } from '../../../src/cli/knowledge/wxt-hooks';
import { decodePack } from '../../../src/knowledge/decode';
import { deserialiseKnowledge } from '../../../src/knowledge/knowledge-bytes';

const project = fileURLToPath(new URL('../../../', import.meta.url));

describe('the build step', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'glosa-build-'));
    await mkdir(join(root, 'entrypoints'));
    await writeFile(join(root, 'entrypoints/background.js'), 'export default { main() {} };\n');
    await writeFile(join(root, 'package.json'), '{"name":"tiny","version":"1.0.0","type":"module"}\n');
    await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const buildWith = async (fixture: string) => {
    await cp(join(project, 'tests/fixtures/packs', fixture), join(root, 'pack'), { recursive: true });
    return build({
      root,
      configFile: false,
      imports: false,
      manifestVersion: 3,
      logger: { debug() {}, log() {}, info() {}, warn() {}, error() {}, fatal() {}, success() {}, level: 0 },
      hooks: packHooks({ folder: 'pack', file: 'knowledge/harbour.json', index: 'knowledge/harbour.index' }),
    });
  };

  it('puts the pack into the extension, where no page can fetch it', async () => {
    await buildWith('harbour');
    const out = join(root, '.output/chrome-mv3');
    const pack = decodePack(JSON.parse(await readFile(join(out, 'knowledge/harbour.json'), 'utf8')));
    expect(pack.entities.map(({ id }) => id)).toEqual(['ada-fenn', 'brindle', 'salt-guild']);
    const bytes = new Uint8Array(await readFile(join(out, 'knowledge/harbour.index'))).buffer;
    const { entities } = deserialiseKnowledge(bytes);
    expect(pack.entities.map((_, owner) => entities.at(owner)?.id)).toEqual(pack.entities.map(({ id }) => id));
    const manifest: unknown = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('fails on a mistake, naming file, line and column, and builds nothing', async () => {
    await expect(buildWith('broken')).rejects.toThrow(
      /^the knowledge pack has 12 errors and \d warnings?\n\n[\s\S]*pack\/brindle\.yaml:3:7 {2}error {2}type\n[\s\S]*did you mean place\?/,
    );
    await expect(access(join(root, '.output'))).rejects.toThrow();
  });
});
